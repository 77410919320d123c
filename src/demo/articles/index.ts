import { demoBarcode } from "./barcode"
import { categoryOf, productGroupOf } from "./classify"
import { marketingArticles } from "./marketing"
import { nameOf } from "./names"
import { packOf, unitOf } from "./pack"
import { pricesOf } from "./price"
import { readFacts } from "./read-facts"
import { relationsOf } from "./relations"
import type { ArticleFact, DemoArticle, DemoRelation } from "./types"
import { weightOf } from "./weight"

export type { DemoArticle, DemoRelation, ProductGroup } from "./types"

/** The smallest radius a flexible profile takes: grows with its depth. Made up but for C260F. */
function bendingRadius({ sku, flexible, height_mm, width_mm }: ArticleFact): number | null {
  if (!flexible) {
    return null
  }
  const depth = Math.min(height_mm ?? 50, width_mm ?? 50)
  return sku === "C260F" ? 1300 : Math.round((depth * 26) / 50) * 50 + 200
}

const toArticle = (fact: ArticleFact, index: number): DemoArticle => {
  const category = categoryOf(fact)
  return {
    sku: fact.sku,
    family: fact.family,
    category,
    product_group: productGroupOf(fact),
    material: fact.material,
    name: nameOf(fact, category),
    length_mm: fact.length_mm,
    height_mm: fact.height_mm,
    width_mm: fact.width_mm,
    weight_g: weightOf(fact),
    pack_quantity: packOf(fact),
    unit: unitOf(fact),
    bending_radius_mm: bendingRadius(fact),
    barcode: demoBarcode(index + 1),
    is_flexible: fact.flexible,
    has_light: category === "lighting",
    rank: index,
    ...pricesOf(fact),
  }
}

/** The demo range and how its articles relate. */
export function demoArticles(): { articles: DemoArticle[]; relations: DemoRelation[] } {
  const facts = readFacts().sort(
    (a, b) => a.base.localeCompare(b.base, "en", { numeric: true }) || a.sku.localeCompare(b.sku)
  )
  const articles = facts.map(toArticle)
  return {
    articles: [...articles, ...marketingArticles(articles.length + 1)],
    relations: relationsOf(facts, articles),
  }
}
