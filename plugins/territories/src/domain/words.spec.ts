import { wordsOf } from "./words"

const territory = { id: "terr_1", name: { en: "Samara region", ru: "Самарская область" } }

describe("wordsOf", () => {
  it("counts orders in both languages", () => {
    const history = { code: "history" as const, kind: "orders" as const, since: "2023-04-01" }
    expect(wordsOf({ ...history, orders: 14, territory })).toEqual({
      en: "14 orders since 2023; the territory Samara region agrees",
      ru: "14 заказов с 2023 года; территория «Самарская область» подтверждает",
    })
    expect(wordsOf({ ...history, orders: 1, territory: null }).ru).toBe("1 заказ с 2023 года")
    expect(wordsOf({ ...history, orders: 22, territory: null }).ru).toBe("22 заказа с 2023 года")
  })

  it("names the groups of goods of a right", () => {
    const reason = { code: "rights" as const, territory, right_id: "r", product_groups: ["flex"] }
    expect(wordsOf(reason).en).toBe("serves the territory Samara region (flex)")
    expect(wordsOf({ ...reason, product_groups: [] }).ru).toBe(
      "обслуживает территорию «Самарская область»"
    )
  })

  it("writes the day of a decision as each language does", () => {
    const words = wordsOf({ code: "arbitration", case_id: "c", decided_on: "2026-11-01" })
    expect(words.ru).toBe("решение производителя от 01.11.2026")
  })
})
