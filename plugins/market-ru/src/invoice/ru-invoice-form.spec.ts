import { renderPdf } from "@orac/documents"
import { invoiceData } from "../testing/invoice-data"
import { codeOf, textsOf } from "../testing/texts-of"
import { ruInvoiceForm } from "./ru-invoice-form"

const textOf = (data = invoiceData()) => textsOf(ruInvoiceForm(data).content).join("\n")

describe("«Счёт на оплату»", () => {
  it("prints the requisites of both sides, the basis and the day to pay", () => {
    const text = textOf()
    expect(text).toContain("Счёт на оплату № RU26-000123\nот 23 ноября 2026 г.")
    expect(text).toContain("БИК\n044525225")
    expect(text).toContain("ИНН 9601001260\nКПП 960101001")
    expect(text).toContain("ООО «Пример», ИНН 9610200007, КПП 961001001, г. Тула, ул. Новая, д. 1")
    expect(text).toContain("Основание\nЗаказ № 1045 от 22 ноября 2026 г.")
    expect(text).toContain("Оплатить до\n30 ноября 2026 г.")
    expect(text).toContain("Руководитель\nОбразцов А. Б.")
  })

  it("prints the contract and the buyer's own order number where there are any", () => {
    const data = { ...invoiceData(), contract: "Договор № 5", purchase_order_number: "ЗК-77" }
    expect(textOf(data)).toContain("Договор № 5; Заказ № 1045 от 22 ноября 2026 г., ваш № ЗК-77")
  })

  it("prints each row with its VAT, and sums that agree", () => {
    const text = textOf(invoiceData(3, (i) => ({ quantity: i + 1 })))
    expect(text).toContain("2\nC220\nКарниз C220\n2\nшт\n1 234,56\n22 %\n445,25\n2 469,12")
    expect(text).toContain("Итого:\n7 407,36\nВ том числе НДС (22 %):\n1 335,76\nВсего к оплате:")
    expect(text).toContain("Всего 3 наименования, на сумму 7 407,36 руб.")
    expect(text).toContain("Семь тысяч четыреста семь рублей 36 копеек")
  })

  it("names delivery, and shows the saving against the list only where there is one", () => {
    const rows = [{ kind: "delivery", sku: null, name: "Курьер" }, { list_price_minor: 246_912 }]
    const text = textOf(invoiceData(2, (i) => rows[i] as object))
    expect(text).toContain("Доставка: Курьер\n2\nшт\n\n1 234,56")
    expect(text).toContain("Ед.\nСкидка\nЦена с НДС")
    expect(text).toContain("2\nшт\n50 %\n1 234,56")
    expect(textOf()).not.toContain("Скидка")
  })

  it("prints a line for each VAT rate, and says where there is none", () => {
    const text = textOf(invoiceData(2, (i) => ({ vat_rate: [20, 0][i], quantity: 1 })))
    expect(text).toContain("В том числе НДС (20 %):\n205,76\nБез налога (НДС):\n—")
  })

  it.each([
    [1, "1 наименование"],
    [22, "22 наименования"],
    [11, "11 наименований"],
  ])("counts %d rows in words that agree", (rows, words) => {
    expect(textOf(invoiceData(rows))).toContain(`Всего ${words},`)
  })

  it("carries the payment code with the sum in kopecks", () => {
    expect(codeOf(ruInvoiceForm(invoiceData()).content)).toBe(
      "ST00012|Name=ООО «ОРАК Рус» (demo)|PersonalAcc=40702810300380000126|BankName=ПАО СБЕРБАНК" +
        "|BIC=044525225|CorrespAcc=30101810400000000225|Sum=246912" +
        "|Purpose=Оплата по счёту № RU26-000123 от 23.11.2026, в т. ч. НДС 22 % 445,25" +
        "|PayeeINN=9601001260|PayerINN=9610200007|KPP=960101001"
    )
  })

  it("is marked as a demo and renders 500 rows with the head on each page", async () => {
    const data = invoiceData(500, (i) => ({ name: `Плинтус SX${i}, 2000 × 100 × 13 мм` }))
    const pdf = await renderPdf(ruInvoiceForm(data))
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g)
    expect(pages?.length).toBeGreaterThan(10)
    expect(textsOf(ruInvoiceForm(data).header)).toContain("DEMO / ДЕМО")
  })
})
