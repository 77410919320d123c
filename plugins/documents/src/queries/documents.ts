import type { Knex } from "@orac/bulk"
import { type PartnerContext, type Permission, visibleRows } from "@orac/companies"
import type { InvoiceRow } from "../contract"

/** What narrows a list of invoices; days are YYYY-MM-DD in `time_zone`, both included. */
export interface InvoiceFilter {
  partner: PartnerContext
  time_zone: string
  /** What the active legal entity has bought, or what it has sold. */
  side: "bought" | "sold"
  from?: string
  to?: string
  order_id?: string
  /** Part of the invoice's or the order's number. */
  q?: string
  limit: number
  offset: number
}

const startOf = "(?::date)::timestamp at time zone ?"
const endOf = "(?::date + 1)::timestamp at time zone ?"

const OWNER = { entity: "entity_id", branch: "branch_id", customer: "customer_id" }

/** Papers that the active legal entity has issued: they belong to it as a whole, whoever's branch a grant is clipped to. */
function issuedBy({ grants, entity }: PartnerContext, permission: Permission) {
  return ["entity", "group"].includes(grants.get(permission)?.scope ?? "")
    ? { sql: "seller_code = ?", bindings: [entity.id] as unknown[] }
    : { sql: "false", bindings: [] }
}

function conditions(filter: InvoiceFilter): [sql: string, bindings: unknown[]][] {
  const mine =
    filter.side === "sold"
      ? issuedBy(filter.partner, "invoice.view")
      : visibleRows(filter.partner, "invoice.view", OWNER)
  const like = `%${filter.q?.replace(/[\\%_]/g, "\\$&")}%`
  const optional: [boolean, string, unknown[]][] = [
    [true, `${mine.sql} and kind = 'invoice' and deleted_at is null`, mine.bindings],
    [!!filter.order_id, "order_id = ?", [filter.order_id ?? ""]],
    [!!filter.from, `issued_at >= ${startOf}`, [filter.from ?? "", filter.time_zone]],
    [!!filter.to, `issued_at < ${endOf}`, [filter.to ?? "", filter.time_zone]],
    [!!filter.q, "(number ilike ? or order_display_id::text like ?)", [like, like]],
  ]
  return optional.filter(([given]) => given).map(([, sql, bindings]) => [sql, bindings])
}

type Row = Omit<InvoiceRow, "total_minor" | "issued_at"> & {
  issued_at: Date
  total_minor: string
  total: number
}

const toRow = ({ total: _total, issued_at, total_minor, ...row }: Row): InvoiceRow => ({
  ...row,
  issued_at: issued_at.toISOString(),
  total_minor: Number(total_minor),
})

/**
 * A page of the invoices that an employee may see, newest first, in one statement.
 *
 * @returns the page and how many there are in all (0 beyond the last page)
 */
export async function listInvoices(
  knex: Knex,
  filter: InvoiceFilter
): Promise<{ invoices: InvoiceRow[]; count: number }> {
  const where = conditions(filter)
  const { rows } = await knex.raw(
    `select id, number, issued_at, due_on as due_at, order_id, order_display_id, currency_code,
            total_minor, status, data->'seller'->>'name' as seller_name,
            data->'buyer'->>'name' as buyer_name, count(*) over ()::int as total
       from document where ${where.map(([sql]) => sql).join(" and ")}
      order by issued_at desc, id desc limit ? offset ?`,
    [...where.flatMap(([, bindings]) => bindings), filter.limit, filter.offset] as string[]
  )
  return { invoices: rows.map(toRow), count: rows[0]?.total ?? 0 }
}

/** The stored file of a document that an employee may load; null for an unknown or foreign id. */
export async function readDocumentFile(
  knex: Knex,
  id: string,
  partner: PartnerContext
): Promise<{ number: string; sha256: string; file: Buffer } | null> {
  const bought = visibleRows(partner, "doc.download", OWNER)
  const sold = issuedBy(partner, "doc.download")
  const { rows } = await knex.raw(
    `select number, sha256, decode(file_base64, 'base64') as file from document
      where id = ? and (${bought.sql} or ${sold.sql}) and deleted_at is null`,
    [id, ...bought.bindings, ...sold.bindings] as string[]
  )
  return rows[0] ?? null
}

/** Partners' orders placed between two moments that have no invoice, the oldest first. */
export async function ordersWithoutInvoice(
  knex: Knex,
  { from, to, limit }: { from: Date; to: Date; limit: number }
): Promise<string[]> {
  const { rows } = await knex.raw(
    `select o.order_id from partner_order o
      where o.placed_at between ? and ? and o.status <> 'cancelled' and o.deleted_at is null
        and not exists (select from document d
                         where d.order_id = o.order_id and d.kind = 'invoice' and d.deleted_at is null)
      order by o.placed_at limit ?`,
    [from, to, limit]
  )
  return rows.map(({ order_id }: { order_id: string }) => order_id)
}
