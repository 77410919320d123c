import type { MedusaContainer } from "@medusajs/framework/types"
import { seedApprovalRules } from "./approval-rules"
import { seedLevels, seedProducts } from "./catalogue"
import { seedHistory } from "./history"
import { seedLocations } from "./locations"
import { seedArticles, seedNetwork } from "./network"
import { seedPartners } from "./partners"
import { seedingOf, stage } from "./seeding"
import { seedShoppingLists } from "./shopping-lists"
import { isSeeded, markSeeded, seedStore } from "./store"
import { seedCredit, seedPrices } from "./terms"
import { seedTerritories } from "./territories"

/**
 * Fills a database with the demo world. Each stage adds only what is missing, so an interrupted run can be repeated;
 * a finished one leaves a mark in the store's metadata and is not repeated.
 *
 * @returns false when the demo was there already
 */
export async function seedDemoWorld(container: MedusaContainer): Promise<boolean> {
  const seeding = seedingOf(container)
  if (await isSeeded(seeding)) {
    return false
  }
  const channel = await stage(seeding, "store, regions and taxes", () => seedStore(seeding))
  const locations = await stage(seeding, "stock locations", () => seedLocations(seeding, channel))
  const articles = await stage(seeding, "catalogue", () => seedProducts(seeding, channel))
  await stage(seeding, "product information", () => seedArticles(seeding, articles))
  await stage(seeding, "stock", () => seedLevels(seeding, articles, locations))
  const partners = await stage(seeding, "partners and log-ins", () => seedPartners(seeding))
  const { entities } = partners
  await stage(seeding, "network and inbound goods", () =>
    seedNetwork(seeding, articles, locations, entities)
  )
  await stage(seeding, "prices", () => seedPrices(seeding, entities))
  await stage(seeding, "territories", () => seedTerritories(seeding, entities))
  await stage(seeding, "credit", () => seedCredit(seeding, entities))
  await stage(seeding, "approval rules", () => seedApprovalRules(seeding, entities))
  await stage(seeding, "shopping lists", () => seedShoppingLists(seeding, entities))
  await stage(seeding, "statistics of the catalogue", () => seeding.knex.raw("analyze"))
  await seedHistory(seeding, { channel, articles, locations, partners })
  await stage(seeding, "statistics", () => seeding.knex.raw("analyze"))
  await markSeeded(seeding)
  return true
}
