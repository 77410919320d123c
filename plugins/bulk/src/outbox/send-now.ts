import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { drainOutbox } from "./drain"

/**
 * Drains the outbox and never throws: an order stands whatever happens to its events, and a
 * scheduled job that throws may not be scheduled again. What cannot be sent now waits.
 */
export async function sendNow(container: MedusaContainer) {
  try {
    await drainOutbox(container)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`bulk: events wait for the next run of the outbox: ${(error as Error).message}`)
  }
}
