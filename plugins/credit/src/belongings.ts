import { type Belongings, registerBelongings } from "@orac/companies"
import { type Knex, rows, type Transaction } from "@orac/bulk"
import { type AccountKey, lockAccount } from "./ledger/account"
import { readState } from "./ledger/read-state"
import { setLimit } from "./ledger/set-limit"

const accountsOf = (knex: Knex | Transaction, entityId: string) =>
  rows<AccountKey>(
    knex,
    `select entity_id, seller_id from credit_account
      where entity_id = ? and deleted_at is null order by seller_id nulls first`,
    [entityId]
  )

async function limitTo(
  trx: Transaction,
  key: AccountKey,
  limit_minor: number | null,
  reason: string
) {
  const account = await lockAccount(trx, key)
  if (account) {
    const { currency_code } = account
    await setLimit(trx, { ...key, currency_code, limit_minor, reason, author: "merge" })
  }
}

/** A limit that was closed, as the merge keeps it: its seller (empty for the manufacturer) and the amount. */
const noteOf = (seller_id: string | null, limit: number) => `limit ${limit} ${seller_id ?? ""}`

const readNote = (note: string): { limit: number; seller_id: string | null } => {
  const [, limit, seller] = note.split(" ")
  return { limit: Number(limit), seller_id: seller || null }
}

/**
 * The ledger is never rewritten: the duplicate's stays where it is and is read through the survivor.
 * So nothing may be open on it, and its limits are closed by entries of their own.
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
    const facts = { open_invoices_minor: 0, holds_minor: 0, unapplied_payments_minor: 0 }
    for (const account of await accountsOf(knex, duplicate_id)) {
      const { standing } = await readState(knex, account)
      facts.open_invoices_minor += standing.open_invoices_minor
      facts.holds_minor += standing.holds_minor
      facts.unapplied_payments_minor += standing.unapplied_payments_minor
    }
    const isOpen = Object.values(facts).some((minor) => minor !== 0)
    const message =
      "The duplicate's credit account has open items: settle them first, or let this company be the one that stays."
    return isOpen ? [{ code: "MERGE_CREDIT_OPEN", message, facts }] : []
  },
  async move(trx, { survivor_id, duplicate_id }) {
    const closed: string[] = []
    for (const account of await accountsOf(trx, duplicate_id)) {
      const { standing } = await readState(trx, account)
      if (standing.limit_minor !== null) {
        await limitTo(trx, account, null, `merged into ${survivor_id}`)
        closed.push(noteOf(account.seller_id, standing.limit_minor))
      }
    }
    return closed
  },
  async undo(trx, { survivor_id, duplicate_id }, moved) {
    for (const { limit, seller_id } of moved.map(readNote)) {
      const key = { entity_id: duplicate_id, seller_id }
      await limitTo(trx, key, limit, `no longer merged into ${survivor_id}`)
    }
  },
}

registerBelongings(ledger)
