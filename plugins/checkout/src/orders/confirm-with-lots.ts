import { asValue } from "@medusajs/framework/awilix"
import type {
  Context,
  CreateReservationItemInput,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { waitingLines } from "@orac/bulk"
import { raiseBookings, rebookLots } from "@orac/sourcing"

/** Books what changed lines need more of their lots; answers the lines that need nothing of stock. */
async function raised(container: MedusaContainer, orderId: string): Promise<Set<string>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction(async (trx) => {
    const lines = await waitingLines(trx, orderId)
    const short = await raiseBookings(trx, orderId, lines)
    return new Set(lines.map((line) => line.line_id).filter((id) => !short.includes(id)))
  })
}

/**
 * The container in which core confirms an order's edit. Core reserves every changed line from stock and refuses the
 * edit where stock is short, even when pieces are taken away from a line that waits for a lot. Here such a line books
 * what it needs more of its lot and reserves nothing; core reserves it only where the lot has not enough. Once the
 * edit is confirmed, `settleEdit` brings bookings and sources to what it says.
 */
export function confirmingWithLots(container: MedusaContainer, orderId: string): MedusaContainer {
  const inventory = container.resolve(Modules.INVENTORY)
  const createReservationItems = async (items: CreateReservationItemInput[], context?: Context) => {
    const waiting = await raised(container, orderId)
    const stocked = items.filter(({ line_item_id }) => !waiting.has(line_item_id ?? ""))
    return stocked.length ? inventory.createReservationItems(stocked, context) : []
  }
  const scope = container.createScope() as MedusaContainer
  const withLots = Object.assign(Object.create(inventory), { createReservationItems })
  scope.register(Modules.INVENTORY, asValue(withLots))
  return scope
}

/** After an edit that core did not confirm: what it had booked more is free again. */
export const lowerAgain = (container: MedusaContainer, orderId: string) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await rebookLots(trx, orderId, await waitingLines(trx, orderId))
  })
