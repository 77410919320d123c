import type { Transaction } from "@orac/bulk"
import type { Refusal } from "@orac/companies"
import { MedusaError } from "@medusajs/framework/utils"
import { availableMinor, exposureMinor, type Standing } from "../domain/exposure"
import { type AccountKey, type AccountRow, lockAccount } from "./account"
import { appendEntries } from "./append-entries"
import { readState } from "./read-state"

export interface HoldInput extends AccountKey {
  order_id: string
  amount_minor: number
  currency_code: string
  author: string
  reference: string
}

export const holdKey = (orderId: string) => `hold:${orderId}`

const notGranted = (input: HoldInput): Refusal => ({
  code: "CREDIT_NOT_GRANTED",
  message: "No credit line is granted; the order has to be paid in advance.",
  facts: { needed_minor: input.amount_minor, currency_code: input.currency_code },
})

function exceeded(input: HoldInput, standing: Standing): Refusal {
  const available = availableMinor(standing)
  const short = input.amount_minor - available
  return {
    code: "CREDIT_EXCEEDED",
    message: `The order exceeds the credit limit by ${short} minor units of ${input.currency_code}.`,
    facts: {
      limit_minor: standing.limit_minor,
      exposure_minor: exposureMinor(standing),
      available_minor: available,
      needed_minor: input.amount_minor,
      short_minor: short,
      currency_code: input.currency_code,
    },
  }
}

function assertCurrency(account: AccountRow, currencyCode: string) {
  if (account.currency_code !== currencyCode) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The account of ${account.entity_id} is kept in ${account.currency_code}, not in ${currencyCode}`
    )
  }
}

/**
 * Holds an order's amount against the limit that its seller gives. The account row stays locked until the
 * transaction ends, so orders placed at once are held one after another. An order that is already
 * held is not held again.
 *
 * @returns null when held; CREDIT_EXCEEDED or, without a credit line, CREDIT_NOT_GRANTED
 * @throws MedusaError outside a transaction or when the account is kept in another currency
 */
export async function holdCredit(trx: Transaction, input: HoldInput): Promise<Refusal | null> {
  const account = await lockAccount(trx, input)
  if (!account) {
    return notGranted(input)
  }
  assertCurrency(account, input.currency_code)
  // A statement of its own: one that waits for the lock would not see what its holder wrote.
  const { known, standing } = await readState(trx, input, holdKey(input.order_id))
  if (known) {
    return null
  }
  if (standing.limit_minor === null) {
    return notGranted(input)
  }
  if (input.amount_minor > availableMinor(standing)) {
    return exceeded(input, standing)
  }
  await appendEntries(trx, [{ ...input, type: "HOLD", idempotency_key: holdKey(input.order_id) }])
  return null
}
