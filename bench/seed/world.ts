import fs from "fs"
import path from "path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BenchArticle } from "./articles"
import { seedArticles } from "./articles"
import { type Buyer, seedBuyers } from "./buyers"
import { seedCompanies } from "./companies"
import { seedPriceBook } from "./price-book"
import { seedShop, type Shop } from "./shop"
import { seedStock } from "./stock"
import { seedWarehouses } from "./warehouses"

/** The data that every case works on. */
export interface World extends Shop {
  locations: string[]
  articles: BenchArticle[]
  buyers: Buyer[]
}

const FILE = path.resolve(__dirname, "..", "..", ".data", "bench-world.json")

async function timed<T>(title: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  console.log(`  ${title}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
  return result
}

/** Fills a migrated database and remembers what is in it for the stages that follow. */
export async function seedWorld(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shop = await timed("shop", () => seedShop(container))
  const locations = await timed("10 warehouses", () => seedWarehouses(container, shop))
  const articles = await timed("1,000 articles", () => seedArticles(container, shop))
  await timed("stock", () => seedStock(knex, articles, locations))
  await timed("price book", () => seedPriceBook(container, articles))
  await timed("10,000 companies, 2,000,000 personal prices", () => seedCompanies(knex))
  const buyers = await timed("buyers", () => seedBuyers(container))
  await timed("vacuum analyze", () => knex.raw("vacuum analyze"))
  const world: World = { ...shop, locations, articles, buyers }
  fs.writeFileSync(FILE, JSON.stringify(world))
}

export const readWorld = (): World => JSON.parse(fs.readFileSync(FILE, "utf8"))
