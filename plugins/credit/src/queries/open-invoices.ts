import { type Knex, rows } from "@orac/bulk"

/** An invoice of which something is open. */
export interface OpenInvoice {
  document_id: string
  order_id: string | null
  open_minor: number
}

/** The invoices of an entity that are not paid, credited or written off in full. */
export async function openInvoices(knex: Knex, entityId: string): Promise<OpenInvoice[]> {
  const found = await rows<Omit<OpenInvoice, "open_minor"> & { open_minor: string }>(
    knex,
    `select document_id, max(order_id) filter (where type = 'INVOICED') as order_id,
            sum(case type when 'INVOICED' then amount_minor else -amount_minor end)::text as open_minor
       from credit_entry
      where entity_id = ? and document_id is not null
        and type in ('INVOICED', 'PAID', 'CREDIT_NOTE', 'WRITE_OFF')
      group by document_id
     having sum(case type when 'INVOICED' then amount_minor else -amount_minor end) > 0`,
    [entityId]
  )
  return found.map((invoice) => ({ ...invoice, open_minor: Number(invoice.open_minor) }))
}
