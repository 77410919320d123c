import { demoBarcode } from "./barcode"
import type { DemoArticle } from "./types"

/** Code, Russian name, English name, grams, pieces per pack, euro cents. The third letter of the code names the kind. */
const GOODS: readonly (readonly [string, string, string, number, number, number])[] = [
  ["MKC26", "Каталог 2026", "Catalogue 2026", 980, 10, 900],
  ["MKC27", "Каталог новинок", "Catalogue of novelties", 320, 20, 350],
  ["MKB10", "Коробка образцов: карнизы", "Sample box: cornices", 2600, 1, 3900],
  ["MKB20", "Коробка образцов: плинтусы", "Sample box: skirtings", 2400, 1, 3900],
  ["MKB30", "Коробка образцов: молдинги", "Sample box: mouldings", 2100, 1, 3500],
  ["MKF10", "Веер образцов", "Fan of samples", 650, 5, 1500],
  ["MKS10", "Стойка с образцами, 60 см", "Display stand, 60 cm", 18500, 1, 18900],
  ["MKS20", "Стойка с образцами, 120 см", "Display stand, 120 cm", 34000, 1, 32900],
  ["MKT10", "Пакет бумажный", "Paper bag", 45, 50, 60],
  ["MKP10", "Плакат А1", "Poster A1", 180, 10, 450],
  ["MKP20", "Баннер 200 × 80 см", "Roll-up banner 200 × 80 cm", 2900, 1, 6900],
  ["MKC30", "Инструкция по монтажу", "Installation guide", 90, 50, 120],
]

const ROUBLE_FACTOR = 116

/** Printed matter and display goods; entirely made up. */
export const marketingArticles = (firstNumber: number): DemoArticle[] =>
  GOODS.map(([sku, ru, en, weight_g, pack_quantity, cents], index) => ({
    sku,
    family: "MK",
    category: "marketing",
    product_group: "marketing",
    material: "paper",
    name: { ru: `${ru}, ${sku}`, en: `${en}, ${sku}` },
    length_mm: null,
    height_mm: null,
    width_mm: null,
    weight_g,
    pack_quantity,
    unit: "pcs",
    bending_radius_mm: null,
    barcode: demoBarcode(firstNumber + index),
    is_flexible: false,
    has_light: false,
    rank: index,
    list_rub_minor: Math.round((cents * ROUBLE_FACTOR) / 1000) * 1000,
    list_eur_minor: cents,
  }))
