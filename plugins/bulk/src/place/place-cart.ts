import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { placeByCore } from "../core-path/place-by-core"
import { sendNow } from "../outbox/send-now"
import { schemaFits } from "../schema/state"
import type { PlaceInput, PlaceResult } from "../types/place"
import { placeOrder } from "./place-order"

/** `PLACE_MODE=core` asks for core's path; a database of another shape leaves no choice. */
export const placeMode = (): "bulk" | "core" =>
  process.env.PLACE_MODE === "core" || !schemaFits() ? "core" : "bulk"

/**
 * Places a cart as this installation is set up and sends the events. This is what other plugins
 * call; {@link placeOrder} is the bare transaction.
 */
export async function placeCart(
  container: MedusaContainer,
  input: PlaceInput
): Promise<PlaceResult> {
  const result =
    placeMode() === "core"
      ? await placeByCore(container, input)
      : await placeOrder(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), input)
  if (result.kind === "placed" && !result.replay) {
    await sendNow(container)
  }
  return result
}
