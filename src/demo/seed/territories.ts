import {
  assignClients,
  endRight,
  insertRights,
  insertTerritories,
  recordDealings,
  upsertSellers,
} from "@orac/territories"
import type { Transaction } from "@orac/bulk"
import { CITIES } from "../data/cities"
import type { DemoRight } from "../territories/network"
import type { Seeding } from "./seeding"

const AUTHOR = "demo"
const territoryId = (code: string): string => `terr_demo_${code}`
const rightId = ({ territory, entity }: DemoRight): string => `tright_demo_${territory}_${entity}`

type Ids = ReadonlyMap<string, string>

const zoneOf = new Map(
  Object.values(CITIES).map(({ ru, en, country, time_zone }) => [
    `${country} ${country === "ru" ? ru : en}`,
    time_zone,
  ])
)

async function seedTree(trx: Transaction, { world }: Seeding): Promise<void> {
  const territories = world.territories.map(({ code, parent, ...territory }) => ({
    ...territory,
    id: territoryId(code),
    parent_id: parent && territoryId(parent),
    is_demo: true,
  }))
  await insertTerritories(trx, territories, AUTHOR)
}

async function seedSellers(trx: Transaction, { world }: Seeding, ids: Ids): Promise<void> {
  const firms = new Map(world.entities.map((entity) => [entity.code, entity]))
  const sellers = world.sellers.map(({ entity, parent, ...seller }) => {
    const { country, city } = firms.get(entity)!
    return {
      ...seller,
      entity_id: ids.get(entity)!,
      parent_id: parent && ids.get(parent)!,
      lat: null,
      lon: null,
      time_zone: zoneOf.get(`${country} ${city}`)!,
      work_from: "09:00",
      work_to: "18:00",
      is_demo: true,
    }
  })
  await upsertSellers(trx, sellers, { by: AUTHOR, now: new Date() })
}

const rightOf = (right: DemoRight, ids: Ids) => {
  const { territory, entity, exclusive, product_groups, valid_from } = right
  return {
    id: rightId(right),
    territory_id: territoryId(territory),
    seller_id: ids.get(entity)!,
    exclusive,
    priority: 100,
    product_groups,
    valid_from,
    valid_to: null,
    note: "Demo",
    is_demo: true,
  }
}

async function seedDealings(trx: Transaction, { world }: Seeding, ids: Ids): Promise<void> {
  const firms = new Map(world.entities.map((entity) => [entity.code, entity]))
  const dealings = world.dealings.map(({ seller, client, ...dealing }) => {
    const { country, tax_id } = firms.get(client)!
    const seller_id = ids.get(seller)!
    return { ...dealing, seller_id, country, tax_id, source: "Demo customer lists" }
  })
  await recordDealings(trx, dealings, AUTHOR)
}

/** The dealer network: territories, sellers, rights and bindings, with one open conflict and proposals to move. */
export async function seedTerritories(seeding: Seeding, ids: Ids): Promise<void> {
  const { knex, world } = seeding
  const known = await knex("territory").where({ created_by: AUTHOR }).first("id")
  if (known) {
    return
  }
  const author = { by: AUTHOR, now: new Date(), is_demo: true }
  const { held, ended } = world.rights
  await knex.transaction(async (trx) => {
    await seedTree(trx, seeding)
    await seedSellers(trx, seeding, ids)
    const rights = [...held, ended].map((right) => rightOf(right, ids))
    await insertRights(trx, rights, AUTHOR)
    await seedDealings(trx, seeding, ids)
    await assignClients(trx, "all", author)
    await endRight(trx, { id: rightId(ended), reason: "Demo: not prolonged", ...author })
    await assignClients(trx, "all", author)
  })
}
