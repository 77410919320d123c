import type { Transaction } from "@orac/bulk"
import { MedusaError } from "@medusajs/framework/utils"
import { type SellerOf, sellerOf } from "../queries/seller-of"
import { assignClients } from "./assign-clients"

/** A new client to be bound; `product_groups` is what it means to buy, none = anything. */
export interface NewClient {
  entity_id: string
  product_groups?: string[]
  /** Who asks: `registration`, an e-mail address of staff. */
  by: string
  now?: Date
}

/**
 * Binds a legal entity to its seller by the rules, inside the caller's transaction. Asked again it changes nothing.
 *
 * @returns who serves it and why, and whether a conflict about it waits for the manufacturer
 * @throws MedusaError NOT_FOUND for an unknown or deleted legal entity; UNEXPECTED_STATE outside a transaction
 */
export async function bindClient(
  trx: Transaction,
  { entity_id, product_groups, by, now = new Date() }: NewClient
): Promise<SellerOf & { has_conflict: boolean }> {
  const { cases } = await assignClients(trx, new Map([[entity_id, product_groups]]), { by, now })
  const seller = (await sellerOf(trx, [entity_id])).get(entity_id)
  if (!seller) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Legal entity ${entity_id} was not found.`)
  }
  return { ...seller, has_conflict: cases.length > 0 }
}
