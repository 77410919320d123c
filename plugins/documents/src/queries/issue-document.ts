import { createHash } from "crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"

/** A paper that is about to be issued. */
export interface DocumentDraft {
  kind: "invoice"
  year: number
  seller_code: string
  entity_id: string
  branch_id: string | null
  customer_id: string | null
  order_id: string
  order_display_id: number
  issued_at: Date
  due_on: string
  currency_code: string
  total_minor: number
}

export interface IssuedDocument {
  id: string
  number: string
}

/** What a number turns into: the printed number, the file and the snapshot of what it says. */
export interface RenderedDocument {
  number: string
  file: Buffer
  data: unknown
}

async function findIssued(knex: Knex, { order_id, kind, seller_code }: DocumentDraft) {
  const { rows } = await knex.raw(
    `select id, number from document
      where order_id = ? and kind = ? and seller_code = ? and deleted_at is null`,
    [order_id, kind, seller_code]
  )
  return rows[0] as IssuedDocument | undefined
}

/** Locks the series until the transaction ends, so that a number is given once and none is lost. */
async function lockSeries(trx: Transaction, { seller_code, kind, year }: DocumentDraft) {
  const key = [seller_code, kind, year]
  await trx.raw(
    `insert into document_counter (id, seller_code, kind, year) values (?, ?, ?, ?)
     on conflict do nothing`,
    [generateEntityId("", "doccnt"), ...key]
  )
  await trx.raw(
    `select id from document_counter where seller_code = ? and kind = ? and year = ? for update`,
    key
  )
}

async function nextSequence(trx: Transaction, { seller_code, kind, year }: DocumentDraft) {
  const { rows } = await trx.raw(
    `update document_counter set last_sequence = last_sequence + 1, updated_at = now()
      where seller_code = ? and kind = ? and year = ? returning last_sequence`,
    [seller_code, kind, year]
  )
  return rows[0].last_sequence as number
}

async function insert(
  trx: Transaction,
  draft: DocumentDraft,
  sequence: number,
  { number, file, data }: RenderedDocument
): Promise<IssuedDocument> {
  const id = generateEntityId("", "doc")
  await trx("document").insert({
    ...draft,
    id,
    number,
    sequence,
    raw_total_minor: JSON.stringify({ value: String(draft.total_minor), precision: 20 }),
    sha256: createHash("sha256").update(file).digest("hex"),
    file_base64: file.toString("base64"),
    data: JSON.stringify(data),
  })
  return { id, number }
}

/** A paper with what makes its file for a running number; `render` must not use the database. */
export interface DraftToRender {
  draft: DocumentDraft
  render: (sequence: number) => Promise<RenderedDocument>
}

async function issue(trx: Transaction, { draft, render }: DraftToRender): Promise<IssuedDocument> {
  await lockSeries(trx, draft)
  const issued = await findIssued(trx, draft)
  if (issued) {
    return issued
  }
  const sequence = await nextSequence(trx, draft)
  return insert(trx, draft, sequence, await render(sequence))
}

const bySeries = ({ draft: one }: DraftToRender, { draft: other }: DraftToRender) =>
  one.seller_code.localeCompare(other.seller_code, "en")

/**
 * Issues the papers of one order in one transaction, all or none: each takes the next number of its series, is rendered
 * and stored. If anything fails the numbers are free again, so a series has no gaps. A paper that the order has
 * already is given as it is. Series are locked in one order.
 */
export const issueDocuments = (
  knex: Knex,
  papers: readonly DraftToRender[]
): Promise<IssuedDocument[]> =>
  knex.transaction(async (trx) => {
    const issued: IssuedDocument[] = []
    for (const paper of [...papers].sort(bySeries)) {
      issued.push(await issue(trx, paper))
    }
    return issued
  })
