import type { MedusaContainer } from "@medusajs/framework/types"
import { drainOutbox } from "../outbox/drain"

/** Sends what a crash between commit and sending left behind. */
export default async function drain(container: MedusaContainer) {
  await drainOutbox(container)
}

export const config = { name: "bulk-drain-outbox", schedule: { interval: 5000 } }
