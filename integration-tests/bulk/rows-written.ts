import type { Knex } from "@orac/bulk"

type Row = Record<string, unknown>
export type Written = Record<string, Row[]>

const ID = /\b([a-z]+(?:_[a-z]+)?)_(?:[a-z]+_)?[0-9A-HJKMNP-TV-Z]{26}[0-9]*\b/g
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-][\d:]+)$/

/** Every row of the database that `work` inserted or updated, by table. */
export async function rowsWritten(knex: Knex, work: () => Promise<unknown>): Promise<Written> {
  const before = await knex.raw(`select pg_current_xact_id()::text id`)
  await work()
  const tables = await knex.raw(`select table_name name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`)
  const written: Written = {}
  for (const { name } of tables.rows) {
    const found = await knex.raw(
      `select to_jsonb(t) row from "${name}" t where xmin::text::bigint > ?::bigint order by 1`,
      [before.rows[0].id]
    )
    if (found.rows.length) {
      written[name] = found.rows.map((one: { row: Row }) => one.row)
    }
  }
  return written
}

/**
 * The same rows with what must differ between two orders taken out: ids that only one of them has,
 * points in time and the display number. Rows of a table come in the order of their text.
 */
export function comparable(written: Written, other: Written): Written {
  const shared = JSON.stringify(other)
  const plain = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") {
      return TIME.test(value)
        ? "time"
        : value.replace(ID, (id, prefix) => (shared.includes(`"${id}"`) ? id : `${prefix}_?`))
    }
    if (key === "display_id") {
      return "number"
    }
    if (Array.isArray(value)) {
      return value.map((one) => plain(one))
    }
    if (value && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, plain(one, name)])
      )
    }
    return value
  }
  const text = (row: unknown) => JSON.stringify(row)
  return Object.fromEntries(
    Object.entries(written).map(([table, rows]) => [
      table,
      (rows.map((row) => plain(row)) as Row[]).sort((a, b) => (text(a) < text(b) ? -1 : 1)),
    ])
  )
}
