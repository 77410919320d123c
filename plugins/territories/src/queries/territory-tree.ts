import type { Knex } from "@orac/bulk"
import type { RightView, TerritoryView } from "../contract"

type TerritoryRow = Omit<TerritoryView, "rights" | "depth">

const RIGHTS = `select r.id, r.territory_id, r.seller_id, e.name as seller_name, r.exclusive,
    r.priority, r.product_groups, r.valid_from, r.valid_to, r.active, r.note, r.created_by,
    r.ended_by, r.end_reason
  from territory_right r join legal_entity e on e.id = r.seller_id
 where r.deleted_at is null
 order by r.active desc, r.exclusive desc, r.priority, r.valid_from, r.id`

const TERRITORIES = `select id, parent_id, kind, name, country, cities, postcodes, active, is_demo
  from territory where deleted_at is null order by active desc, name->>'en', id`

const by = <T>(rows: T[], keyOf: (row: T) => string | null) => {
  const groups = new Map<string | null, T[]>()
  rows.forEach((row) => groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]))
  return groups
}

/** The tree as a list, parents before children, with all rights, those ended included. Two statements. */
export async function territoryTree(knex: Knex): Promise<TerritoryView[]> {
  const [{ rows: territories }, { rows: rights }] = await Promise.all([
    knex.raw(TERRITORIES),
    knex.raw(RIGHTS),
  ])
  const children = by(territories as TerritoryRow[], ({ parent_id }) => parent_id)
  const rightsOf = by(rights as RightView[], ({ territory_id }) => territory_id)
  const below = (parentId: string | null, depth: number): TerritoryView[] =>
    (children.get(parentId) ?? []).flatMap((row) => [
      { ...row, depth, rights: rightsOf.get(row.id) ?? [] },
      ...below(row.id, depth + 1),
    ])
  return below(null, 1)
}
