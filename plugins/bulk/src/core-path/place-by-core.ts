import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { CartDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { OutOfStock } from "../errors"
import { writeOutbox } from "../outbox/write"
import { pointKeyTo, takeKey } from "../place/idempotency"
import { refusalOf } from "../place/refusal"
import type { Knex, Transaction } from "../types/database"
import type { PlaceContext, PlaceInput, PlaceResult } from "../types/place"
import { placeableCart } from "./checks"
import { completeByCore } from "./complete"
import { orderAnswer, orderIdOfCart } from "./order-answer"
import { isShortage, refuseShort } from "./short"
import { moveToSources, segmentsOf } from "./sources"

/**
 * The same placement through core's own cart completion and module services, without our SQL over
 * core's tables: slow, one source for each line, no pre-orders. What participants refuse is
 * cancelled again. For databases that our SQL was not written for.
 */
export async function placeByCore(
  container: MedusaContainer,
  input: PlaceInput
): Promise<PlaceResult> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    return (await known(container, knex, input)) ?? (await place(container, knex, input))
  } catch (error) {
    return refusalOf(error)
  }
}

async function known(container: MedusaContainer, knex: Knex, { idempotency, cart_id }: PlaceInput) {
  if (idempotency) {
    const { customer_id, key, body_hash } = idempotency
    const request = await knex("order_request").where({ customer_id, key }).first()
    if (request) {
      return request.body_hash === body_hash
        ? await orderAnswer(container, request.order_id, true)
        : ({ kind: "key_conflict" } as const)
    }
  }
  const orderId = await orderIdOfCart(container, cart_id)
  return orderId ? await orderAnswer(container, orderId, true) : null
}

async function place(container: MedusaContainer, knex: Knex, input: PlaceInput) {
  const cart = await placeableCart(container, input)
  await refuseShort(container, cart, input)
  const orderId = await complete(container, cart, input)
  try {
    return await settle(container, knex, cart, input, orderId)
  } catch (error) {
    await undo(container, cart.id, orderId)
    throw isShortage(error) ? new OutOfStock([]) : error
  }
}

async function complete(container: MedusaContainer, cart: CartDTO, input: PlaceInput) {
  try {
    return await completeByCore(container, cart, input)
  } catch (error) {
    throw isShortage(error) ? new OutOfStock([]) : error
  }
}

async function settle(
  container: MedusaContainer,
  knex: Knex,
  cart: CartDTO,
  input: PlaceInput,
  orderId: string
): Promise<PlaceResult> {
  const answer = await orderAnswer(container, orderId, false)
  const order = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { relations: ["items"] })
  const segments = segmentsOf(input, order.items ?? [])
  const context = contextOf(cart, input, answer, segments)
  await knex.transaction(async (trx) => {
    await input.participants?.beforeOrder?.(trx, context)
    await input.participants?.beforeStock?.(trx, context)
    await moveToSources(container, segments)
    await input.participants?.afterStock?.(trx, context)
    await remember(trx, input, { ...context, display_id: answer.display_id })
  })
  return answer
}

const contextOf = (
  cart: CartDTO,
  input: PlaceInput,
  { order_id, display_id, total }: { order_id: string; display_id: number; total: string },
  segments: PlaceContext["segments"]
): PlaceContext => ({
  cart: {
    id: cart.id,
    customer_id: cart.customer_id ?? null,
    sales_channel_id: cart.sales_channel_id ?? null,
    region_id: cart.region_id ?? null,
    currency_code: cart.currency_code,
    email: cart.email ?? null,
    metadata: cart.metadata ?? {},
  },
  order_id,
  display_id,
  total,
  segments,
  facts: input.facts ?? {},
})

/** Core has announced the order itself; the caller's events and key are ours. */
async function remember(
  trx: Transaction,
  { events, idempotency }: PlaceInput,
  context: PlaceContext & { display_id: number }
) {
  const own = typeof events === "function" ? events(context) : (events ?? [])
  await writeOutbox(trx, own)
  if (idempotency && (await takeKey(trx, idempotency, context.order_id)).kind !== "ours") {
    await pointKeyTo(trx, idempotency, context.order_id)
  }
}

/** Cancels what was refused and opens the cart again. */
async function undo(container: MedusaContainer, cartId: string, orderId: string) {
  await cancelOrderWorkflow(container).run({ input: { order_id: orderId } })
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.CART]: { cart_id: cartId },
  })
  await container.resolve(Modules.CART).updateCarts(cartId, { completed_at: null })
}
