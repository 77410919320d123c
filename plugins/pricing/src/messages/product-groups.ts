/** Names of the product groups that discounts are agreed on. */
const NAMES: Record<string, Record<string, string>> = {
  duropolymer: { en: "Duropolymer", ru: "Дюрополимер" },
  durofoam: { en: "Durofoam", ru: "Дюрофом" },
  purotouch: { en: "Purotouch", ru: "Пуротач" },
  flex: { en: "Flex (flexible profiles)", ru: "Flex (гибкие профили)" },
  adhesives: { en: "Adhesives and tools", ru: "Клеи и инструменты" },
  marketing: { en: "Marketing materials", ru: "Маркетинговые материалы" },
}

/** The product groups that discounts are agreed on. */
export const PRODUCT_GROUPS = Object.keys(NAMES)

/** A group without a message is shown by its code. */
export const productGroupName = (code: string): Record<string, string> =>
  NAMES[code] ?? { en: code, ru: code }
