import type { Transaction } from "@orac/bulk"

/** Inserts rows of one shape in one statement; columns that no row names keep their defaults. */
export async function insertRows(
  trx: Transaction,
  table: string,
  rows: readonly object[],
  onConflict = ""
): Promise<void> {
  if (!rows.length) {
    return
  }
  const columns = Object.keys(rows[0]).join(", ")
  await trx.raw(
    `insert into ${table} (${columns})
     select ${columns} from json_populate_recordset(null::${table}, ?::json) ${onConflict}`,
    [JSON.stringify(rows)]
  )
}
