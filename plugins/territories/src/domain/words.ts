import type { Translated } from "@orac/markets"
import type { Reason, TerritoryRef } from "./reason"

const ORDERS_RU: Record<Intl.LDMLPluralRule, string> = {
  zero: "заказов",
  one: "заказ",
  two: "заказа",
  few: "заказа",
  many: "заказов",
  other: "заказов",
}
const pluralRu = new Intl.PluralRules("ru")

const year = (day: string) => day.slice(0, 4)
const named = ({ name }: TerritoryRef, language: string) => name[language] ?? name.en

function historyWords(reason: Extract<Reason, { code: "history" }>): Translated {
  const { kind, orders, since, territory } = reason
  const from = year(since)
  const listed = kind === "customer_list"
  const en = listed
    ? `in the seller's customer list since ${from}`
    : `${orders} ${orders === 1 ? "order" : "orders"} since ${from}`
  const ru = listed
    ? `в списке клиентов продавца с ${from} года`
    : `${orders} ${ORDERS_RU[pluralRu.select(orders)]} с ${from} года`
  return territory
    ? {
        en: `${en}; the territory ${named(territory, "en")} agrees`,
        ru: `${ru}; территория «${named(territory, "ru")}» подтверждает`,
      }
    : { en, ru }
}

/** The reason of a decision in a sentence without a full stop; it names no other seller. */
export function wordsOf(reason: Reason): Translated {
  switch (reason.code) {
    case "arbitration": {
      const [y, m, d] = reason.decided_on.split("-")
      return {
        en: `decision of the manufacturer of ${reason.decided_on}`,
        ru: `решение производителя от ${d}.${m}.${y}`,
      }
    }
    case "history":
      return historyWords(reason)
    case "exclusive":
      return {
        en: `exclusive territory: ${named(reason.territory, "en")}`,
        ru: `исключительная территория: ${named(reason.territory, "ru")}`,
      }
    case "rights": {
      const groups = reason.product_groups.join(", ")
      return {
        en: `serves the territory ${named(reason.territory, "en")}${groups && ` (${groups})`}`,
        ru: `обслуживает территорию «${named(reason.territory, "ru")}»${groups && ` (${groups})`}`,
      }
    }
    case "nearest":
      return {
        en: `the nearest seller with room for a client, ${reason.km} km away`,
        ru: `ближайший продавец, который берёт клиентов: ${reason.km} км`,
      }
    case "manufacturer":
      return {
        en: "no dealer for this place: the manufacturer serves directly",
        ru: "для этого места дилера нет: обслуживает сам производитель",
      }
  }
}
