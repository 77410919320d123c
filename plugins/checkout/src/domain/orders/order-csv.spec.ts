import { orderCsv, ordersCsv } from "./order-csv"

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

  it("writes a history, with sums only for those who may see them", () => {
    const order = {
      id: "order_1",
      display_id: 7,
      placed_at: "2026-01-02T03:04:05.000Z",
      placed_by: "=Anna",
      status: "placed" as const,
      line_count: 2,
      total_minor: 1234,
      currency_code: "eur",
      arrival_date: null,
      purchase_order_number: null,
    }
    const [, row] = ordersCsv([order], { minor_units: 2, hide_sums: false }).split("\r\n")
    expect(row).toBe("7;2026-01-02T03:04:05.000Z;'=Anna;placed;2;12.34;eur")
    expect(ordersCsv([order], { minor_units: 2, hide_sums: true })).toContain(";2;;eur")
  })
})
