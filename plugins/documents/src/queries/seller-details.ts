import { type Knex, rows } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import { numberPrefix } from "../domain/number-prefix"
import type { SellerDetails } from "../domain/seller-requisites"

const COLUMNS = "number_prefix, director, accountant, phone, email"

/**
 * What a seller's papers show besides its requisites.
 *
 * @param seller by whose name its numbers are lettered until it has chosen letters
 */
export async function sellerDetails(
  knex: Knex,
  seller: { id: string; name: string },
  legalForms: readonly string[]
): Promise<SellerDetails> {
  const [found] = await rows<SellerDetails>(
    knex,
    `select ${COLUMNS} from seller_details where seller_id = ? and deleted_at is null`,
    [seller.id]
  )
  const nothing = { director: "", accountant: "", phone: "", email: "" }
  return found ?? { ...nothing, number_prefix: numberPrefix(seller.name, legalForms) }
}

/** Writes what a seller's papers show from now on; papers that are issued stay as they are. */
export async function setSellerDetails(
  knex: Knex,
  seller_id: string,
  details: SellerDetails & { set_by: string }
): Promise<void> {
  await knex("seller_details")
    .insert({ id: generateEntityId(undefined, "sdet"), seller_id, ...details })
    .onConflict(knex.raw("(seller_id) where deleted_at is null"))
    .merge({ ...details, updated_at: knex.fn.now() })
}
