import { type Knex, rows, type Transaction } from "@orac/bulk"
import { sellerIdOf } from "@orac/territories"
import { EFFECTS, type Exposure, type Standing } from "../domain/exposure"
import { PREPAYMENT_TERMS, type TermsSnapshot } from "../domain/terms"
import type { AccountKey } from "./account"

/** Whose account is asked for; without `seller_id` it is the one with whoever serves the entity today. */
export type AccountQuery = Pick<AccountKey, "entity_id"> & Partial<AccountKey>

/** Who gives the credit; null = the manufacturer. */
export type CreditSeller = { id: string; name: string } | null

/** Where an entity stands with a seller: its ledger summed up, and its terms. */
export interface AccountState {
  seller: CreditSeller
  standing: Standing
  /** Without an account everything is paid in advance. */
  terms: TermsSnapshot
  /** Whether the entry that was asked for is in the ledger. */
  known: boolean
}

type StateRow = Record<keyof Exposure, string> & {
  seller: CreditSeller
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

const OF_ACCOUNT =
  "entity_id = :entity and seller_id is not distinct from (select id from account_seller)"

/** @param seller what names the seller of the account */
const readStateOf = (seller: string) => `
with account_seller as (select ${seller} as id)
select
    (select json_build_object('id', id, 'name', name) from legal_entity
      where id = (select id from account_seller)) as seller,
    (select amount_minor::text from credit_entry
      where ${OF_ACCOUNT} and type = 'LIMIT_SET' order by sequence desc limit 1) as limit_minor,
    ${sumOf("open_invoices_minor")}, ${sumOf("holds_minor")}, ${sumOf("unapplied_payments_minor")},
    (select json_build_object('code', terms_code, 'net_days', net_days, 'prepayment_percent', prepayment_percent)
       from credit_account where ${OF_ACCOUNT} and deleted_at is null) as terms,
    exists (select from credit_entry where idempotency_key = :key) as known
  from credit_entry where ${OF_ACCOUNT}`

const OF_NAMED_SELLER = readStateOf("cast(:seller as text)")
const OF_TODAYS_SELLER = readStateOf(sellerIdOf(":entity"))

/**
 * Sums the ledger of an account in one statement. Nothing is stored, so nothing can drift.
 *
 * @param key idempotency key of an entry that may be there already
 */
export async function readState(
  knex: Knex | Transaction,
  { entity_id: entity, seller_id: seller }: AccountQuery,
  key: string | null = null
): Promise<AccountState> {
  const [row] = await (seller === undefined
    ? rows<StateRow>(knex, OF_TODAYS_SELLER, { entity, key })
    : rows<StateRow>(knex, OF_NAMED_SELLER, { entity, seller, key }))
  const { limit_minor, open_invoices_minor, holds_minor, unapplied_payments_minor } = row
  return {
    seller: row.seller,
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
