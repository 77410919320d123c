import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { upsertLots } from "@orac/sourcing"
import { article, createArticles, createNetwork, source } from "../support/articles"

export const FILLERS = Array.from({ length: 1000 }, (_, index) => `Z${index}`)

export const lot = (id: string, quantity: number, values = {}) => ({
  id,
  source_id: "far",
  sku: "C200",
  inventory_item_id: "iitem_C200",
  origin: "transit" as const,
  eta: "2026-12-01",
  quantity,
  ...values,
})

/** A source of a company's own. */
export const own = (owner_entity_id: string) =>
  source("own", { lat: 55.7, owner_entity_id, kind: "distributor" })

/** Six sources with stock of a thousand articles, and goods on their way; one source is the company's own. */
export async function createSources(container: MedusaContainer, id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await createArticles(
    container,
    ["SX118", "C200", "FDP500", ...FILLERS].map((sku) => article(sku))
  )
  await createNetwork(
    container,
    [
      source("near", { kind: "distributor", owner_entity_id: "lent_dealer" }),
      source("middle", { lat: 55.79, lon: 49.12 }),
      source("far", { lat: 54.99, lon: 73.37, kind: "factory" }),
      source("eu", { lat: 51, lon: 3.7, markets_served: ["eu"] }),
      source("closed", { active: false }),
      own(id),
    ],
    [
      ["near", "SX118", 10],
      ["near", "C200", 0],
      ["middle", "SX118", 20],
      ["middle", "FDP500", 6],
      ["far", "C200", 4],
      ["eu", "SX118", 1000],
      ["closed", "SX118", 1000],
      ["own", "SX118", 1000],
      ...FILLERS.map((sku): [string, string, number] => ["far", sku, 5]),
    ]
  )
  await container
    .resolve(Modules.INVENTORY)
    .createReservationItems([
      { inventory_item_id: "iitem_SX118", location_id: "sloc_near", quantity: 3 },
    ])
  await upsertLots(knex, [
    lot("lot_a", 5),
    lot("lot_b", 7, { eta: "2026-12-15", origin: "production" }),
  ])
}
