import { article } from "../support/articles"

export const cornice = (sku: string, height_mm: number, values = {}) =>
  article(sku, {
    family: "C",
    category: "cornices",
    material: "Purotouch",
    name: { ru: `Карниз ${sku}`, en: `Cornice ${sku}` },
    height_mm,
    width_mm: 50,
    ...values,
  })

export const ARTICLES = [
  cornice("C200", 65, { rank: 1 }),
  cornice("C200F", 65, { rank: 2, is_flexible: true, material: "Flex Purotouch" }),
  cornice("C372", 280, { rank: 3, has_light: true }),
  cornice("C399", 100, { rank: 4, discontinued: true, substitute_sku: "C372" }),
  article("SX118", { rank: 5 }),
  article("SX118-RAL9003", { rank: 6 }),
  article("FDP500", {
    rank: 7,
    family: "FDP",
    category: "adhesives",
    material: "Adhesive",
    name: { ru: "Клей", en: "Adhesive" },
    length_mm: null,
    height_mm: null,
    width_mm: null,
    unit: "cartridge",
  }),
]
