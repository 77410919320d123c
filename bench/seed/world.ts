import fs from "fs"
import path from "path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BenchArticle } from "./articles"
import { shown } from "../harness/progress"
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

/** Fills a migrated database and remembers what is in it for the stages that follow. */
export async function seedWorld(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shop = await shown("shop", () => seedShop(container))
  const locations = await shown("10 warehouses", () => seedWarehouses(container, shop))
  const articles = await shown("1,000 articles", () => seedArticles(container, shop))
  await shown("stock", () => seedStock(knex, articles, locations))
  await shown("price book", () => seedPriceBook(container, articles))
  await shown("10,000 companies, 2,000,000 personal prices", () => seedCompanies(knex))
  const buyers = await shown("buyers", () => seedBuyers(container))
  await shown("vacuum analyze", () => knex.raw("vacuum analyze"))
  const world: World = { ...shop, locations, articles, buyers }
  fs.writeFileSync(FILE, JSON.stringify(world))
}

export const readWorld = (): World => JSON.parse(fs.readFileSync(FILE, "utf8"))
