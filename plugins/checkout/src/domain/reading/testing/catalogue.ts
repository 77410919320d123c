import { looseSkuKey, skuKey } from "@orac/pim"
import { type Catalogue, catalogueOf, type ListedArticle } from "../catalogue"

const article = (sku: string, patch: Partial<ListedArticle> = {}): ListedArticle => ({
  sku,
  sku_key: skuKey(sku),
  name: { ru: `Плинтус ${sku}`, en: `Skirting ${sku}` },
  length_mm: 2000,
  pack_quantity: 10,
  discontinued: false,
  substitute_sku: null,
  ...patch,
})

export const ARTICLES = [
  article("SX118"),
  article("SX118F"),
  article("SX157"),
  article("C351", { name: { ru: "Карниз гладкий C351", en: "Cornice C351" } }),
  article("C396"),
  article("DX174-2300", { length_mm: 2300 }),
  article("SX162-RAL9003"),
  article("CX100", { pack_quantity: 24 }),
  article("FDP700", { length_mm: null, name: { ru: "Клей монтажный", en: "Adhesive" } }),
  article("SX104", { discontinued: true, substitute_sku: "SX105" }),
  article("SX105"),
]

export const OWN = new Map([
  [skuKey("ART-00012"), "SX157"],
  ["700123", "C351"],
])

export const CATALOGUE: Catalogue = catalogueOf(ARTICLES, OWN, {
  exact: skuKey,
  loose: looseSkuKey,
})
