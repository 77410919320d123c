import fc from "fast-check"
import { ALIKE } from "./run-checks"
import { likeness } from "./likeness"

const WORDING = {
  legal_forms: ["ООО", "общество с ограниченной ответственностью", "GmbH", "B.V.", "Sp. z o.o."],
  abbreviations: { ул: "", г: "", "пр-т": "проспект", д: "", str: "strasse" },
}

const alike = (a: string, b: string) => likeness(a, b, WORDING)

describe("likeness", () => {
  it.each([
    ["ООО «Лепной двор»", 'Общество с ограниченной ответственностью "ЛЕПНОЙ ДВОР"'],
    ["ООО ЛЕПНОЙ ДВОР", "Лепной Двор, ООО"],
    ["Декор Трейд", "Дeкop Tpeйд"],
    ["Listwa Dekor Sp. z o.o.", "LISTWA DEKOR SP Z O.O."],
    ["Lijst en Plint BV", "LIJST EN PLINT B.V."],
    ["Pražské lišty", "PRAZSKE LISTY"],
    ["Stück & Profil GmbH", "Stuck und Profil"],
    ["г. Москва, ул. Лесная, д. 5", "Москва, Лесная 5"],
    ["101000, г Москва, пр-т Мира, д 12", "Москва, проспект Мира, 12"],
    ["Musterstr. 5, 50667 Köln", "Musterstr 5 50667 Koln"],
  ])("takes %j for %j", (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(ALIKE)
  })

  it.each([
    ["ООО «Лепной двор»", "ООО «Северный карниз»"],
    ["Москва, Лесная 5", "Москва, Лесная 7"],
    ["Стройдекор 1", "Стройдекор 2"],
    ["", "ООО"],
    ["Ромашка", ""],
  ])("keeps %j from %j", (a, b) => {
    expect(alike(a, b)).toBeLessThan(ALIKE)
  })

  it("is symmetric, between 0 and 1, and 1 for the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const score = alike(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(alike(b, a)).toBeCloseTo(score, 10)
        const own = alike(a, a)
        expect(own === 0 || own === 1).toBe(true)
      })
    )
  })
})
