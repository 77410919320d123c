import type { DemoArticle } from "../articles"
import { randomFrom } from "../random"

export interface DemoShoppingList {
  entity: string
  name: string
  lines: { sku: string; quantity: number }[]
}

const LISTS: readonly (readonly [
  entity: string,
  name: string,
  category: DemoArticle["category"],
  count: number,
])[] = [
  ["ru-02", "Плинтусы на склад", "skirtings", 14],
  ["ru-02", "Объект «Набережная»", "cornices", 22],
  ["ru-27", "Клей и инструмент", "adhesives", 6],
  ["ru-04", "Витрина", "wall-panels", 9],
  ["eu-11", "Stock skirtings", "skirtings", 12],
  ["eu-11", "Showroom", "elements", 10],
]

export const demoShoppingLists = (articles: readonly DemoArticle[]): DemoShoppingList[] =>
  LISTS.map(([entity, name, category, count]) => {
    const random = randomFrom(`list:${entity}:${name}`)
    const fitting = articles.filter((article) => article.category === category)
    return {
      entity,
      name,
      lines: random.some(fitting, count).map(({ sku, pack_quantity }) => ({
        sku,
        quantity: pack_quantity * random.whole(1, 4),
      })),
    }
  })
