import { demoArticles } from "./articles"
import { demoOrders } from "./history/orders"
import { demoShoppingLists } from "./history/shopping-lists"
import { demoLots } from "./network/lots"
import { demoSources } from "./network/sources"
import { demoStock } from "./network/stock"
import { demoPartners } from "./partners"
import { demoDealings, demoRights, demoSellers } from "./territories/network"
import { demoTerritories } from "./territories/places"
import { demoCredit, demoDiscounts, demoPersonalPrices, demoVolumeBreaks } from "./terms"

export { ADMIN_LOG_IN, DEMO_PASSWORD, LOG_INS } from "./partners"

export type DemoWorld = ReturnType<typeof demoWorld>

/**
 * The whole demo: the same day always gives the same world. Only codes and sizes of the articles, cities and banks
 * are real; everything else is made up and marked as demo.
 *
 * @param today the day of seeding, `YYYY-MM-DD`; dates of lots and orders count from it
 */
export function demoWorld(today: string) {
  const { articles, relations } = demoArticles()
  const { entities, groups, employees, places } = demoPartners()
  const sources = demoSources()
  return {
    articles,
    relations,
    sources,
    stock: demoStock(sources, articles),
    lots: demoLots(sources, articles, today),
    entities,
    places,
    groups,
    employees,
    discounts: demoDiscounts(),
    personalPrices: demoPersonalPrices(entities, articles),
    volumeBreaks: demoVolumeBreaks(),
    credit: demoCredit(entities),
    orders: demoOrders(entities, employees, articles, today),
    territories: demoTerritories(),
    sellers: demoSellers(),
    rights: demoRights(today),
    dealings: demoDealings(today),
    shoppingLists: demoShoppingLists(articles),
  }
}
