import { lockKey, Refused, rows, type Transaction } from "@orac/bulk"
import type { Ceilings } from "../domain/approvals/ceilings"
import { CheckoutRefused } from "../refusals"
import { spentBy } from "./read-facts"
import { budgetOf } from "./read-line"

const USED_UP = "USED_UP_MEANWHILE"

interface Spender {
  entity_id: string
  customer_id: string
}

/** Orders that draw on the same budget or the same person's spend are written one after another. */
const lockCeilings = (trx: Transaction, { budget, spend }: Ceilings, who: Spender) =>
  rows(trx, `select count(pg_advisory_xact_lock(k)) from unnest(?::bigint[]) k`, [
    [
      ...(budget ? [lockKey(`budget:${budget.cost_centre_id}`)] : []),
      ...(spend.length ? [lockKey(`spend:${who.entity_id}:${who.customer_id}`)] : []),
    ],
  ])

async function isBeyond(trx: Transaction, { budget, spend }: Ceilings, who: Spender, now: Date) {
  const left = budget && (await budgetOf(trx, { ...budget, now }))
  const spent = spend.length
    ? await spentBy(
        trx,
        { ...who, now },
        spend.map(({ days }) => days)
      )
    : {}
  return (
    (left && left.left_minor < 0) || spend.some(({ minor, days }) => Number(spent[days]) > minor)
  )
}

/**
 * Looks once more whether an order that is written in this transaction stays within what it was assessed by. Whoever
 * draws on the same waits here until it ends.
 *
 * @throws Refused where other orders were faster: assess it anew
 */
export async function assertWithin(
  trx: Transaction,
  ceilings: Ceilings,
  who: Spender
): Promise<void> {
  if (!ceilings.budget && !ceilings.spend.length) {
    return
  }
  await lockCeilings(trx, ceilings, who)
  if (await isBeyond(trx, ceilings, who, new Date())) {
    const message = "Other orders have used up the budget or the limit meanwhile: try again."
    throw new Refused([{ code: USED_UP, message, facts: {} }])
  }
}

const isUsedUp = (error: unknown) =>
  error instanceof CheckoutRefused && error.refusals.some(({ code }) => code === USED_UP)

/** Assesses an order and writes it; where others were faster, once more by what they have left. */
export async function assessedAnew<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (isUsedUp(error)) {
      return await run()
    }
    throw error
  }
}
