import type { Knex, Transaction } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { MarketsService } from "@orac/markets"
import type { CreditView } from "../contract"
import { availableMinor, exposureMinor } from "../domain/exposure"
import { dueDate, type PaymentMode, paymentMode, type TermsSnapshot } from "../domain/terms"
import { readState } from "../ledger/read-state"

/**
 * What an entity may still order on account, at this moment.
 *
 * @returns zeros and a null limit for an entity without an account
 */
export async function creditOf(
  knex: Knex | Transaction,
  markets: MarketsService,
  entity: EntityFacts
): Promise<CreditView> {
  const { terms, standing } = await readState(knex, entity.id)
  return {
    currency_code: entity.currency_code,
    ...standing,
    exposure_minor: exposureMinor(standing),
    available_minor: availableMinor(standing),
    terms,
    due_date_if_ordered_today: dueDate(new Date(), terms, markets.get(entity.market_code)),
  }
}

/** The payment terms as an order keeps them. */
export async function termsOf(
  knex: Knex | Transaction,
  entity: EntityFacts
): Promise<TermsSnapshot> {
  return (await readState(knex, entity.id)).terms
}

/** Whether the entity's orders go on account; only then does an order need a hold. */
export async function paymentModeOf(
  knex: Knex | Transaction,
  entity: EntityFacts
): Promise<PaymentMode> {
  const { terms, standing } = await readState(knex, entity.id)
  return paymentMode(standing.limit_minor, terms)
}
