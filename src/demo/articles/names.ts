import type { CategoryCode } from "@orac/pim/contract"
import { shapeOf, type Shape } from "./classify"
import type { ArticleFact } from "./types"

type Name = { ru: string; en: string }

/** A noun with the Russian adjective for its flexible version, which follows the noun's gender. */
interface Noun extends Name {
  flexibleRu: string
}

const noun = (ru: string, en: string, flexibleRu = "гибкий"): Noun => ({ ru, en, flexibleRu })

const PROFILES: Partial<Record<CategoryCode, Noun>> = {
  cornices: noun("Карниз", "Cornice"),
  skirtings: noun("Плинтус", "Skirting"),
  mouldings: noun("Молдинг", "Moulding"),
  lighting: noun("Карниз для скрытого освещения", "Cornice for concealed lighting"),
  "wall-panels": noun("3D-панель", "3D wall panel", "гибкая"),
}

const SHAPES: Partial<Record<Shape, Noun>> = {
  rosette: noun("Розетка", "Rosette", "гибкая"),
  shaft: noun("Ствол колонны", "Column shaft"),
  capital: noun("Капитель колонны", "Column capital", "гибкая"),
  bracket: noun("Кронштейн", "Corbel"),
  tile: noun("Декоративная плита", "Decorative tile", "гибкая"),
}

const ELEMENTS: Record<string, Noun> = {
  D: noun("Дверной элемент", "Door element"),
  G: noun("Орнамент", "Ornament"),
}

/** Trade names that the range's own listing gives. */
const GLUES: Record<string, Name> = {
  FDP500: { ru: "Клей DecoFix Pro FDP500, 310 мл", en: "DecoFix Pro adhesive FDP500, 310 ml" },
  FDP600: { ru: "Клей DecoFix Pro FDP600, ведро", en: "DecoFix Pro adhesive FDP600, bucket" },
  FDP700: { ru: "Клей DecoFix Hydro FDP700", en: "DecoFix Hydro adhesive FDP700" },
  FX210: { ru: "Клей для стыков DecoFix Extra FX210", en: "DecoFix Extra joint adhesive FX210" },
  FX400: { ru: "Клей для стыков DecoFix Extra FX400", en: "DecoFix Extra joint adhesive FX400" },
  FL300: { ru: "Шпаклёвка DecoFiller FL300", en: "DecoFiller FL300" },
}

const CORNER = /\d[A-D]$/

function nounOf(fact: ArticleFact, category: CategoryCode): Noun {
  const profile = PROFILES[category]
  if (profile) {
    return profile
  }
  if (CORNER.test(fact.sku)) {
    return noun("Угловой элемент", "Corner element")
  }
  return (
    SHAPES[shapeOf(fact)] ??
    ELEMENTS[fact.family] ??
    noun("Декоративный элемент", "Decorative element")
  )
}

const sizesOf = ({ length_mm, height_mm, width_mm }: ArticleFact): string =>
  [length_mm, height_mm, width_mm].filter((size) => size !== null).join(" × ")

/** «Плинтус SX118, 2000 × 140 × 18 мм»: what it is, its code, its sizes. */
export function nameOf(fact: ArticleFact, category: CategoryCode): Name {
  if (category === "adhesives") {
    return GLUES[fact.sku] ?? { ru: `Инструмент ${fact.sku}`, en: `Tool ${fact.sku}` }
  }
  const { ru, en, flexibleRu } = nounOf(fact, category)
  const painted = /-RAL(\d+)/.exec(fact.sku)?.[1]
  const sizes = sizesOf(fact)
  const pair = fact.sku.endsWith("LR")
  return {
    ru: [
      `${ru}${fact.flexible ? ` ${flexibleRu}` : ""} ${fact.sku}`,
      pair && "левый и правый",
      painted && `окрашен в RAL ${painted}`,
      sizes && `${sizes} мм`,
    ]
      .filter(Boolean)
      .join(", "),
    en: [
      `${fact.flexible ? `Flexible ${en.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}` : en} ${fact.sku}`,
      pair && "left and right",
      painted && `painted RAL ${painted}`,
      sizes && `${sizes} mm`,
    ]
      .filter(Boolean)
      .join(", "),
  }
}
