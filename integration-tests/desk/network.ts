import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { RoleCode } from "@orac/companies"
import { type SellerWrite, upsertSellers } from "@orac/territories"
import { partnerClient } from "../checkout/partner-client"
import { createShop, grantCredit, type Shop, sku } from "../checkout/shop"
import { createEmployee, createEntity, publishableKey, type Suite } from "../support/partners"

export const NOW = { by: "test", now: new Date() }

/** Open around the clock: deadlines in tests are set, not waited for. */
const HOURS = { time_zone: "Europe/Moscow", work_from: "00:00", work_to: "23:59" }

export const seller = (
  entity_id: string,
  role: SellerWrite["role"],
  parent_id: string | null
): SellerWrite => ({
  entity_id,
  role,
  parent_id,
  capacity: null,
  lat: null,
  lon: null,
  response_hours: 4,
  ...HOURS,
})

export const bind = (knex: Knex, entity_id: string, seller_id: string | null) =>
  knex("client_binding").insert({
    id: `cbind_${entity_id}`,
    entity_id,
    seller_id,
    basis: "history",
    reason: "{}",
    words: "{}",
    product_groups: [],
    bound_by: "test",
    bound_at: new Date(),
  })

async function people(
  { api }: Pick<Suite, "api">,
  container: MedusaContainer,
  ids: Record<string, string>
) {
  const key = await publishableKey(container)
  const person = async (name: string, entity: string, role: RoleCode) =>
    partnerClient(
      api,
      key,
      await createEmployee(container, `${name}@desk.test`, [{ entity_id: entity, role }]),
      entity
    )
  return {
    client: await person("client", ids.client, "buyer"),
    direct: await person("direct", ids.direct, "buyer"),
    dealer: await person("dealer", ids.dealer, "dealer_manager"),
    colleague: await person("colleague", ids.dealer, "dealer_manager"),
    operator: await person("operator", ids.dealer, "dealer_operator"),
    distributor: await person("distributor", ids.distributor, "dealer_manager"),
    rival: await person("rival", ids.rival, "dealer_manager"),
  }
}

/** A shop with a client of a dealer below a distributor, a rival dealer, and a client of the manufacturer's own. */
export async function createDesk({ api, getContainer }: Suite) {
  const container = getContainer()
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shop: Shop = await createShop(container)
  const ids: Record<string, string> = {}
  for (const name of ["distributor", "dealer", "rival", "client", "direct"]) {
    ids[name] = (await createEntity(container, { name })).id
  }
  const sellers = [
    seller(ids.distributor, "distributor", null),
    seller(ids.dealer, "dealer", ids.distributor),
    seller(ids.rival, "dealer", null),
  ]
  await knex.transaction((trx) => upsertSellers(trx, sellers, NOW))
  await bind(knex, ids.client, ids.dealer)
  await bind(knex, ids.direct, null)
  await knex("stock_source")
    .where({ location_id: shop.far })
    .update({ owner_entity_id: ids.dealer })
  await grantCredit(knex, ids.client, 5_000_000_000, ids.dealer)
  const partners = await people({ api }, container, ids)
  const order = async (text = `${sku(1)} 10\n${sku(2)} 4`, who = partners.client) => {
    const pad = await who.newPad()
    await who.paste(pad.id, text)
    const { status, data } = await who.place(pad.id, await who.request(pad.id))
    if (status !== 200) {
      throw new Error(`The order was not placed: ${JSON.stringify(data)}`)
    }
    return data
  }
  return { knex, container, shop, ids, order, ...partners }
}

export type DeskWorld = Awaited<ReturnType<typeof createDesk>>
