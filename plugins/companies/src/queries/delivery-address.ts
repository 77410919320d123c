import { type Knex, rows } from "@orac/bulk"
import { MedusaError } from "@medusajs/framework/utils"

/** Where goods of a legal entity or one of its branches go. */
export interface DeliveryAddress {
  company: string
  city: string
  address: string
  postal_code: string
}

/**
 * The delivery address of a branch: its own, that of the nearest branch above it, or the legal entity's.
 *
 * @param nodeId the branch; null = the legal entity as a whole
 * @throws MedusaError NOT_FOUND for an unknown legal entity
 */
export async function addressOfNode(
  knex: Knex,
  entityId: string,
  nodeId: string | null
): Promise<DeliveryAddress> {
  const [address] = await rows<DeliveryAddress>(
    knex,
    `select concat_ws(', ', e.name, n.name) as company,
            coalesce(b.delivery_city, e.delivery_city) as city,
            coalesce(b.delivery_address, e.delivery_address) as address,
            coalesce(b.delivery_postal_code, e.delivery_postal_code) as postal_code
       from legal_entity e
       left join org_node n on n.id = ? and n.entity_id = e.id
       left join lateral (
         select a.* from branch a where a.id = any(n.path) and a.deleted_at is null
          order by array_position(n.path, a.id) desc limit 1
       ) b on true
      where e.id = ? and e.deleted_at is null`,
    [nodeId, entityId]
  )
  if (!address) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Legal entity ${entityId} was not found.`)
  }
  return address
}

/** The number under which the tax office knows a branch, or the nearest branch above it; null = none. */
export async function branchRegistration(
  knex: Knex,
  nodeId: string | null
): Promise<string | null> {
  if (!nodeId) {
    return null
  }
  const [branch] = await rows<{ tax_registration: string }>(
    knex,
    `select b.tax_registration from org_node n join branch b on b.id = any(n.path)
      where n.id = ? and b.tax_registration is not null and b.deleted_at is null
      order by array_position(n.path, b.id) desc limit 1`,
    [nodeId]
  )
  return branch?.tax_registration ?? null
}
