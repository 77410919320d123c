import { type Belongings, registerBelongings } from "@orac/companies"
import type { Transaction } from "@orac/bulk"
import { lockAccount } from "./ledger/account"
import { readState } from "./ledger/read-state"
import { setLimit } from "./ledger/set-limit"

async function limitTo(
  trx: Transaction,
  entity_id: string,
  limit_minor: number | null,
  reason: string
) {
  const account = await lockAccount(trx, entity_id)
  if (account) {
    const { currency_code } = account
    await setLimit(trx, { entity_id, currency_code, limit_minor, reason, author: "merge" })
  }
}

/**
 * The ledger is never rewritten: the duplicate's stays where it is and is read through the survivor.
 * So nothing may be open on it, and its limit is closed by an entry of its own.
 */
const ledger: Belongings = {
  code: "credit.ledger",
  label: { ru: "Записи кредитного счёта", en: "Entries of the credit account" },
  async count(knex, entityId, since = new Date(0)) {
    const { rows } = await knex.raw(
      "select count(*)::int as count from credit_entry where entity_id = ? and created_at > ?",
      [entityId, since]
    )
    return rows[0].count
  },
  async problems(knex, { duplicate_id }) {
    const { standing } = await readState(knex, duplicate_id)
    const { open_invoices_minor, holds_minor, unapplied_payments_minor } = standing
    const isOpen = open_invoices_minor || holds_minor || unapplied_payments_minor
    const message =
      "The duplicate's credit account has open items: settle them first, or let this company be the one that stays."
    const facts = { open_invoices_minor, holds_minor, unapplied_payments_minor }
    return isOpen ? [{ code: "MERGE_CREDIT_OPEN", message, facts }] : []
  },
  async move(trx, { survivor_id, duplicate_id }) {
    const { standing } = await readState(trx, duplicate_id)
    if (standing.limit_minor === null) {
      return []
    }
    await limitTo(trx, duplicate_id, null, `merged into ${survivor_id}`)
    return [`limit ${standing.limit_minor}`]
  },
  async undo(trx, { survivor_id, duplicate_id }, moved) {
    for (const limit of moved) {
      const minor = Number(limit.replace("limit ", ""))
      await limitTo(trx, duplicate_id, minor, `no longer merged into ${survivor_id}`)
    }
  },
}

registerBelongings(ledger)
