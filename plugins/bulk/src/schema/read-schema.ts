import { rows } from "../sql/rows"
import type { Knex } from "../types/database"
import { GUARDED_TABLES } from "./tables"

/** Table name -> its columns and its unique indexes, each as one line of text. */
export type Schema = Record<string, { columns: string; unique: string }>

const READ = `
select t.name,
  (select string_agg(c.column_name || ' ' || c.udt_name || case c.is_nullable when 'NO' then '!' else '' end
      || coalesce(' = ' || c.column_default, ''), ' | ' order by c.column_name)
    from information_schema.columns c where c.table_schema = current_schema() and c.table_name = t.name) columns,
  (select string_agg(regexp_replace(i.indexdef, '^.* USING ', ''), ' | ' order by i.indexname)
    from pg_indexes i where i.schemaname = current_schema() and i.tablename = t.name
      and i.indexdef like 'CREATE UNIQUE%') "unique"
from unnest(?::text[]) t(name)`

/** The shape of core's tables in this database; a table that is not there is left out. */
export async function readSchema(knex: Knex): Promise<Schema> {
  const found = await rows<{ name: string; columns: string | null; unique: string | null }>(
    knex,
    READ,
    [GUARDED_TABLES]
  )
  return Object.fromEntries(
    found.flatMap(({ name, columns, unique }) =>
      columns ? [[name, { columns, unique: unique ?? "" }]] : []
    )
  )
}
