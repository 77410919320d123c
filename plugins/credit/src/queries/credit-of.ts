import { type Knex, rows, type Transaction } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { MarketsService } from "@orac/markets"
import type { CreditView } from "../contract"
import { availableMinor, exposureMinor } from "../domain/exposure"
import { dueDate, type PaymentMode, paymentMode, type TermsSnapshot } from "../domain/terms"
import { readState } from "../ledger/read-state"

/** A seller by its legal entity; null = the manufacturer, undefined = whoever serves the entity today. */
type SellerId = string | null | undefined

/**
 * What an entity may still order on account from a seller, at this moment.
 *
 * @returns zeros and a null limit where there is no account
 */
export async function creditOf(
  knex: Knex | Transaction,
  markets: MarketsService,
  entity: EntityFacts,
  seller_id?: SellerId
): Promise<CreditView> {
  const { seller, terms, standing } = await readState(knex, { entity_id: entity.id, seller_id })
  return {
    seller,
    currency_code: entity.currency_code,
    ...standing,
    exposure_minor: exposureMinor(standing),
    available_minor: availableMinor(standing),
    terms,
    due_date_if_ordered_today: dueDate(new Date(), terms, markets.get(entity.market_code)),
  }
}

/** The accounts of an entity with sellers other than this one, as far as they have been used. */
export async function otherAccounts(
  knex: Knex,
  markets: MarketsService,
  entity: EntityFacts,
  seller_id: string | null
): Promise<CreditView[]> {
  const sellers = await rows<{ seller_id: string | null }>(
    knex,
    `select distinct seller_id from credit_entry
      where entity_id = ? and seller_id is distinct from ? order by seller_id nulls first`,
    [entity.id, seller_id]
  )
  return Promise.all(sellers.map((other) => creditOf(knex, markets, entity, other.seller_id)))
}

/** The payment terms as an order keeps them. */
export async function termsOf(
  knex: Knex | Transaction,
  entity: Pick<EntityFacts, "id">,
  seller_id?: SellerId
): Promise<TermsSnapshot> {
  return (await readState(knex, { entity_id: entity.id, seller_id })).terms
}

/** Whether the entity's orders go on account; only then does an order need a hold. */
export async function paymentModeOf(
  knex: Knex | Transaction,
  entity: Pick<EntityFacts, "id">,
  seller_id?: SellerId
): Promise<PaymentMode> {
  const { terms, standing } = await readState(knex, { entity_id: entity.id, seller_id })
  return paymentMode(standing.limit_minor, terms)
}
