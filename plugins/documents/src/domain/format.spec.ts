import { formatAmount, formatDay, formatNumber, formatShortDay } from "./format"

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

it("writes days, amounts and numbers as the paper's language does", () => {
  expect(plain(formatDay("2024-07-16", "ru-RU"))).toBe("16 июля 2024 г.")
  expect(formatDay("2024-07-16", "en-GB")).toBe("16 July 2024")
  expect(formatShortDay("2024-07-06", "ru-RU")).toBe("06.07.2024")
  expect(plain(formatAmount(123456, 2, "ru-RU"))).toBe("1 234,56")
  expect(formatAmount(123456, 2, "en-GB")).toBe("1,234.56")
  expect(formatAmount(5, 0, "en-GB")).toBe("5")
  expect(formatNumber(2.5, "ru-RU")).toBe("2,5")
})
