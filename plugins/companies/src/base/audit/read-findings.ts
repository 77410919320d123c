import type { Knex } from "@orac/bulk"
import type { BaseFindingRow } from "../../base-contract"

/** Which findings: of one code, of companies found by part of the name or tax id. */
export interface FindingFilter {
  code?: string
  q?: string
  limit: number
  offset: number
}

const FINDINGS = `
select f.id, f.entity_id, e.name, e.tax_id, e.market_code, f.code, f.severity, f.field, f.facts,
       count(*) over ()::int as total
  from base_finding f
  join legal_entity e on e.id = f.entity_id and e.deleted_at is null and e.merged_into is null
 where (:code::text is null or f.code = :code)
   and (:like::text is null or e.name ilike :like or e.tax_id ilike :like)
 order by f.severity, f.code, e.name, f.id limit :limit offset :offset`

/**
 * A page of what the latest look through the base has found, errors first.
 *
 * @returns the page and how many there are in all (0 beyond the last page)
 */
export async function readFindings(
  knex: Knex,
  { code, q, limit, offset }: FindingFilter
): Promise<{ findings: BaseFindingRow[]; count: number }> {
  const { rows } = await knex.raw(FINDINGS, {
    code: code ?? null,
    like: q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null,
    limit,
    offset,
  })
  return {
    findings: rows.map(({ total: _, ...row }: BaseFindingRow & { total: number }) => row),
    count: rows[0]?.total ?? 0,
  }
}
