import { type Knex, rows } from "@orac/bulk"
import type { DiscountCell } from "../contract"
import { PRODUCT_GROUPS, productGroupName } from "../messages/product-groups"
import { IN_FORCE, OF_ENTITY } from "./in-force"

/** Whose discounts with a seller: one client's, or those of all clients of a price status. */
export interface DiscountsOf {
  seller_id: string
  /** Null = all clients of the status. */
  entity_id: string | null
  price_status: string
}

const OWN = `seller_id is not distinct from :seller and entity_id is not distinct from :entity`

const READ_CELLS = `
select product_group,
       (array_agg(basis_points order by valid_from desc) filter (where ${OWN}))[1] as own,
       (array_agg(basis_points order by seller_id nulls last, valid_from desc) filter (where not (${OWN})))[1] as usual
  from group_discount
 where ${OF_ENTITY} and (seller_id is null or seller_id = :seller) and ${IN_FORCE}
 group by product_group`

/** A seller's discounts in force on every product group, with what would count without them; one statement. */
export async function discountCells(
  knex: Knex,
  { seller_id: seller, entity_id: entity, price_status: status }: DiscountsOf,
  at: Date
): Promise<DiscountCell[]> {
  const found = await rows<{ product_group: string; own: number | null; usual: number | null }>(
    knex,
    READ_CELLS,
    { seller, entity, status, at }
  )
  const known = new Map(found.map((cell) => [cell.product_group, cell]))
  return PRODUCT_GROUPS.map((product_group) => {
    const { own = null, usual = null } = known.get(product_group) ?? {}
    return {
      product_group,
      name: productGroupName(product_group),
      percent: own === null ? null : own / 100,
      usual_percent: (usual ?? 0) / 100,
    }
  })
}
