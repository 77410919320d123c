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

async function findIssued(knex: Knex, { order_id, kind }: DocumentDraft) {
  const { rows } = await knex.raw(
    `select id, number from document where order_id = ? and kind = ? and deleted_at is null`,
    [order_id, kind]
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

/**
 * Issues a document in one transaction: takes the next number of the series, renders and stores. If
 * anything fails the number is free again, so a series has no gaps. A second call for the same order
 * gives the document of the first.
 *
 * @param render makes the file for a running number; it must not use the database
 */
export async function issueDocument(
  knex: Knex,
  draft: DocumentDraft,
  render: (sequence: number) => Promise<RenderedDocument>
): Promise<IssuedDocument> {
  return knex.transaction(async (trx) => {
    await lockSeries(trx, draft)
    const issued = await findIssued(trx, draft)
    if (issued) {
      return issued
    }
    const sequence = await nextSequence(trx, draft)
    return insert(trx, draft, sequence, await render(sequence))
  })
}
