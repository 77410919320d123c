import type { Knex, Transaction } from "@orac/bulk"
import type { BranchAddress, CostCentreTerms } from "../../contract"
import type { TreeNode } from "../../domain/house/tree"

const PLACES = `
update org_node n set parent_id = r.parent_id, path = r.path, status = r.status, updated_at = now()
  from jsonb_to_recordset(?::jsonb) as r(id text, parent_id text, path text[], status text)
 where n.id = r.id`

/** Writes where nodes stand, all in one statement. */
export async function writePlaces(trx: Transaction, nodes: readonly TreeNode[]): Promise<void> {
  await trx.raw(PLACES, [JSON.stringify(nodes)])
}

/** Where a city lies, as far as another address of the country tells. */
async function coordinatesOf(knex: Knex, entityId: string, city: string) {
  const { rows } = await knex.raw(
    `select lat, lon from (
       select e.lat, e.lon from legal_entity e
        where lower(e.delivery_city) = lower(:city) and e.lat is not null
          and e.country = (select country from legal_entity where id = :entityId)
       union all
       select b.lat, b.lon from branch b where lower(b.delivery_city) = lower(:city) and b.lat is not null
     ) known limit 1`,
    { city, entityId }
  )
  return { lat: rows[0]?.lat ?? null, lon: rows[0]?.lon ?? null }
}

/** Writes the address and the tax office's number of a branch. */
export async function writeBranch(
  trx: Transaction,
  { id, entity_id }: { id: string; entity_id: string },
  { city, address, postal_code, tax_registration }: BranchAddress
): Promise<void> {
  await trx("branch")
    .insert({
      id,
      tax_registration,
      delivery_city: city,
      delivery_address: address,
      delivery_postal_code: postal_code,
      ...(await coordinatesOf(trx, entity_id, city)),
    })
    .onConflict("id")
    .merge()
}

/** Writes what a cost centre may spend and what happens beyond it. */
export async function writeCostCentre(
  trx: Transaction,
  id: string,
  { budget_minor, ...terms }: CostCentreTerms
): Promise<void> {
  const raw = budget_minor === null ? null : { value: String(budget_minor), precision: 20 }
  await trx("cost_centre")
    .insert({ id, ...terms, budget_minor, raw_budget_minor: raw && JSON.stringify(raw) })
    .onConflict("id")
    .merge()
}
