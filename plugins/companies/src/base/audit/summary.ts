import type { BaseRunView, BaseSummary } from "../../base-contract"
import type { BaseDesk } from "../desk"
import { countDuplicates } from "../duplicates/list"
import { listMends } from "./mends"

const COUNTS = `
select f.code, f.severity, count(*)::int as count
  from base_finding f
  join legal_entity e on e.id = f.entity_id and e.deleted_at is null and e.merged_into is null
 group by 1, 2 order by 2, 3 desc, 1`

const RUN = `
select id, state, started_by, created_at as started_at, finished_at, total, done, counts, duplicates, error
  from base_run where deleted_at is null order by created_at desc, id desc limit 1`

/** Where the base stands: the latest run, what still stands against companies, and what can be mended at once. */
export async function baseSummary({ knex, markets }: BaseDesk): Promise<BaseSummary> {
  const { rows: runs } = await knex.raw<{ rows: BaseRunView[] }>(RUN)
  const { rows: counts } = await knex.raw<{ rows: BaseSummary["counts"] }>(COUNTS)
  return {
    run: runs[0] ?? null,
    counts,
    duplicates: await countDuplicates(knex),
    mends: (await listMends(knex)).length,
    countries: markets.list().flatMap(({ countries }) => countries),
  }
}
