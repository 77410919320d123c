import { type Knex, rows, type Transaction } from "@orac/bulk"
import { EFFECTS, type Exposure, type Standing } from "../domain/exposure"
import { PREPAYMENT_TERMS, type TermsSnapshot } from "../domain/terms"

/** Where an entity stands: its ledger summed up, and its terms. */
export interface AccountState {
  standing: Standing
  /** Without an account everything is paid in advance. */
  terms: TermsSnapshot
  /** Whether the entry that was asked for is in the ledger. */
  known: boolean
}

type StateRow = Record<keyof Exposure, string> & {
  limit_minor: string | null
  terms: TermsSnapshot | null
  known: boolean
}

/** The sum of one field of the exposure, written out from the same table that the replay uses. */
function sumOf(field: keyof Exposure): string {
  const terms = Object.entries(EFFECTS).flatMap(([type, effects]) =>
    (["with_document", "without"] as const)
      .filter((kind) => effects[kind].field === field)
      .map((kind) => {
        const document = kind === "without" ? "document_id is null" : "document_id is not null"
        return `when type = '${type}' and ${document} then ${effects[kind].sign} * amount_minor`
      })
  )
  return `coalesce(sum(case ${terms.join(" ")} end), 0)::text as ${field}`
}

const READ_STATE = `select
    (select amount_minor::text from credit_entry
      where entity_id = :entity and type = 'LIMIT_SET' order by sequence desc limit 1) as limit_minor,
    ${sumOf("open_invoices_minor")}, ${sumOf("holds_minor")}, ${sumOf("unapplied_payments_minor")},
    (select json_build_object('code', terms_code, 'net_days', net_days, 'prepayment_percent', prepayment_percent)
       from credit_account where entity_id = :entity and deleted_at is null) as terms,
    exists (select from credit_entry where idempotency_key = :key) as known
  from credit_entry where entity_id = :entity`

/**
 * Sums the ledger of an entity in one statement. Nothing is stored, so nothing can drift.
 *
 * @param key idempotency key of an entry that may be there already
 */
export async function readState(
  knex: Knex | Transaction,
  entityId: string,
  key: string | null = null
): Promise<AccountState> {
  const [row] = await rows<StateRow>(knex, READ_STATE, { entity: entityId, key })
  const { limit_minor, open_invoices_minor, holds_minor, unapplied_payments_minor } = row
  return {
    standing: {
      limit_minor: limit_minor === null ? null : Number(limit_minor),
      open_invoices_minor: Number(open_invoices_minor),
      holds_minor: Number(holds_minor),
      unapplied_payments_minor: Number(unapplied_payments_minor),
    },
    terms: row.terms ?? PREPAYMENT_TERMS,
    known: row.known,
  }
}
