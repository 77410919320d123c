import type { CategoryCode } from "@orac/pim/contract"

/** The categories in the order of the menu, as partners know them. */
export const CATEGORY_NAMES: readonly { code: CategoryCode; ru: string; en: string }[] = [
  { code: "cornices", ru: "Карнизы", en: "Cornices" },
  { code: "skirtings", ru: "Плинтусы", en: "Skirtings" },
  { code: "mouldings", ru: "Молдинги", en: "Mouldings" },
  { code: "wall-panels", ru: "3D стеновые покрытия", en: "3D wall panels" },
  { code: "lighting", ru: "Скрытое освещение", en: "Concealed lighting" },
  { code: "elements", ru: "Декоративные элементы", en: "Decorative elements" },
  { code: "adhesives", ru: "Клеи и инструменты", en: "Adhesives and tools" },
  { code: "marketing", ru: "Маркетинг", en: "Marketing" },
]
