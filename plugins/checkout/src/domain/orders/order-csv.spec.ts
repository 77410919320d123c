import { csvCell, orderCsv } from "./order-csv"

describe("orderCsv", () => {
  it("writes lines in the reader's language", () => {
    const line = {
      sku: "SX118",
      name: { ru: "Плинтус; белый", en: "Skirting" },
      thumbnail: "",
      unit: "pcs",
      quantity: 10,
      unit_price_minor: 12345,
      list_price_minor: 20000,
      total_minor: 123450,
      tax_rate: 20,
      shipped: 0,
      delivered: 0,
    }
    expect(orderCsv({ lines: [line] }, { locale: "ru", minor_units: 2 })).toBe(
      "\ufeffsku;name;quantity;unit;unit_price;total;vat_percent\r\n" +
        'SX118;"Плинтус; белый";10;pcs;123.45;1234.50;20\r\n'
    )
  })

  it.each(["=1+1", "+1", "-1", "@SUM(1)"])("takes the danger out of %s", (text) => {
    expect(csvCell(text)).toBe(`'${text}`)
  })
})
