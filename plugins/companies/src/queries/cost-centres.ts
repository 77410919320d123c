import type { Knex } from "@orac/bulk"
import type { CostCentreChoice } from "../contract"
import type { PartnerContext } from "../domain/partner-context"

/** The open cost centres that orders of the active branch or legal entity may be charged to, by code. */
export async function costCentresOf(
  knex: Knex,
  { entity, branch }: Pick<PartnerContext, "entity" | "branch">
): Promise<CostCentreChoice[]> {
  const { rows } = await knex.raw(
    `select n.id, n.name, c.code from org_node n join cost_centre c on c.id = n.id
      where n.kind = 'cost_centre' and n.entity_id = ? and n.status = 'active'
        and n.deleted_at is null and (?::text is null or ? = any(n.path))
      order by c.code, n.id`,
    [entity.id, branch?.id ?? null, branch?.id ?? null]
  )
  return rows
}
