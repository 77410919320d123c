import type { CategoryCode } from "../contract"

export interface Category {
  code: CategoryCode
  name: Readonly<Record<string, string>>
}

/** The range as partners know it, in the order of the navigation. */
export const CATEGORIES: readonly Category[] = [
  { code: "cornices", name: { ru: "Карнизы", en: "Cornices" } },
  { code: "skirtings", name: { ru: "Плинтусы", en: "Skirtings" } },
  { code: "mouldings", name: { ru: "Молдинги", en: "Mouldings" } },
  { code: "wall-panels", name: { ru: "3D стеновые покрытия", en: "3D wall panels" } },
  { code: "lighting", name: { ru: "Скрытое освещение", en: "Concealed lighting" } },
  { code: "elements", name: { ru: "Декоративные элементы", en: "Decorative elements" } },
  { code: "adhesives", name: { ru: "Клеи и инструменты", en: "Adhesives and tools" } },
  { code: "marketing", name: { ru: "Маркетинг", en: "Marketing" } },
]

const CODES: ReadonlySet<string> = new Set(CATEGORIES.map((category) => category.code))

export const isCategoryCode = (text: string): text is CategoryCode => CODES.has(text)
