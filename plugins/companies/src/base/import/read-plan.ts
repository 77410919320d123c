import { MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { ImportPlanView, ImportRow } from "../../base-contract"

const PLAN = `
select p.id, p.state, p.file_name, p.hash, p.counts, p.created_by, p.created_at, p.applied_by, p.applied_at,
       coalesce((select jsonb_agg(page.row order by page.n)
          from (select row, n from jsonb_array_elements(p.rows) with ordinality as r(row, n)
                 where :kind::text is null or row->>'kind' = :kind
                    or :kind = 'suspects' and jsonb_array_length(row->'suspects') > 0
                 order by n limit :limit offset :offset) page), '[]') as rows
  from import_plan p where p.id = :id and p.deleted_at is null`

/**
 * A plan with a page of its report.
 *
 * @param kind only rows of that kind; `suspects` for possible doubles
 * @throws MedusaError NOT_FOUND for an unknown plan
 */
export async function readPlan(
  knex: Knex,
  id: string,
  { kind, limit, offset }: { kind?: string; limit: number; offset: number }
): Promise<{ plan: ImportPlanView; rows: ImportRow[] }> {
  const found = await knex.raw(PLAN, { id, kind: kind ?? null, limit, offset })
  if (!found.rows.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Import ${id} was not found.`)
  }
  const [{ rows, ...plan }] = found.rows
  return { plan, rows }
}
