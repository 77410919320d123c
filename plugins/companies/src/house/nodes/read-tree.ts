import type { Knex, Transaction } from "@orac/bulk"
import type { BranchAddress, CostCentreTerms } from "../../contract"
import type { TreeNode } from "../../domain/house/tree"

/** A node with what it is besides a place. */
export interface HouseNode extends TreeNode {
  name: string
  branch: BranchAddress | null
  cost_centre: CostCentreTerms | null
}

const NODES = `
select n.id, n.kind, n.parent_id, n.entity_id, n.path, n.status,
       coalesce(n.name, e.name, g.name, '') as name,
       case when b.id is not null then jsonb_build_object('city', b.delivery_city,
         'address', b.delivery_address, 'postal_code', b.delivery_postal_code,
         'tax_registration', b.tax_registration) end as branch,
       case when c.id is not null then jsonb_build_object('code', c.code,
         'budget_minor', c.budget_minor, 'budget_period', c.budget_period,
         'on_overrun', c.on_overrun) end as cost_centre
  from org_node n
  left join company_group g on g.id = n.id
  left join legal_entity e on e.id = n.id
  left join branch b on b.id = n.id and b.deleted_at is null
  left join cost_centre c on c.id = n.id and c.deleted_at is null
 where n.path @> array[?::text] and n.deleted_at is null
 order by cardinality(n.path), name, n.id`

/** All nodes of a group, from the root down, in one statement. */
export async function readTree(knex: Knex | Transaction, groupId: string): Promise<HouseNode[]> {
  const { rows } = await knex.raw(NODES, [groupId])
  return rows
}

/** The same with the group locked until the transaction ends: changes of one house come one by one. */
export async function lockTree(trx: Transaction, groupId: string): Promise<HouseNode[]> {
  await trx.raw(`select id from org_node where id = ? for update`, [groupId])
  return readTree(trx, groupId)
}
