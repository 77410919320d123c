import fc from "fast-check"
import { dayText, moneyText, momentText, wordsIn } from "./format"

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("money", () => {
  it.each([
    ["ru", 48_250_050, "rub", "482 500,50 ₽"],
    ["en", 48_250_050, "rub", "₽482,500.50"],
    ["en", 123_456, "eur", "€1,234.56"],
    ["en", 1_234, "jpy", "¥1,234"],
  ])("in %s: %i %s", (language, minor, currency, text) => {
    expect(plain(moneyText(language, minor, currency))).toBe(text)
  })
})

describe("days and moments", () => {
  it("keeps a day the day it is, wherever the reader sits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), (day) => {
        const at = `2026-02-${String(day).padStart(2, "0")}`
        expect(dayText("en", at)).toBe(`Feb ${day}, 2026`)
      })
    )
  })

  it("tells the day and the hour of a moment by the reader's clock", () => {
    const at = new Date(2026, 10, 5, 9, 7).toISOString()
    expect(dayText("en", at)).toBe("Nov 5, 2026")
    expect(plain(momentText("ru", at))).toBe("5 нояб. 2026 г., 09:07")
  })

  it("writes a dash for what has not happened", () => {
    expect([dayText("ru", null), momentText("ru", null)]).toEqual(["–", "–"])
  })
})

describe("words", () => {
  const words = { ru: "Склад", en: "Warehouse" }

  it.each([
    ["ru", "Склад"],
    ["ru-RU", "Склад"],
    ["de", "Warehouse"],
  ])("for a reader of %s", (language, text) => {
    expect(wordsIn(language, words)).toBe(text)
  })

  it("are nothing where nothing is kept", () => {
    expect(wordsIn("ru", null)).toBe("")
  })
})
