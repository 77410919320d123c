import fc from "fast-check"
import { paymentCode, type PaymentCodeData } from "./payment-code"

const example: PaymentCodeData = {
  Name: "ООО «Пример»",
  PersonalAcc: "40702810300380000126",
  BankName: "ПАО СБЕРБАНК",
  BIC: "044525225",
  CorrespAcc: "30101810400000000225",
  Sum: "123456",
  Purpose: "Оплата по счёту № 1",
  PayeeINN: "9601001260",
  PayerINN: "9610200007",
  KPP: "960101001",
}

const ORDER = Object.keys(example)

const anyText = fc.string({ unit: "binary", maxLength: 400 })

describe("paymentCode", () => {
  it("has the fields in the standard's order", () => {
    expect(paymentCode(example)).toBe(
      "ST00012|Name=ООО «Пример»|PersonalAcc=40702810300380000126|BankName=ПАО СБЕРБАНК" +
        "|BIC=044525225|CorrespAcc=30101810400000000225|Sum=123456|Purpose=Оплата по счёту № 1" +
        "|PayeeINN=9601001260|PayerINN=9610200007|KPP=960101001"
    )
  })

  it("leaves out what is not given and cuts what is too long for its field", () => {
    const { PayerINN: _payer, ...rest } = { ...example, KPP: "", BankName: "Б".repeat(60) }
    const code = paymentCode(rest)
    expect(code).not.toMatch(/PayerINN|KPP/)
    expect(code).toContain(`|BankName=${"Б".repeat(45)}|`)
  })

  it("keeps the separator and line ends out of values", () => {
    expect(paymentCode({ ...example, Name: "A|B\r\nC" })).toContain("|Name=A/B C|")
  })

  it("is never longer than 300 characters and always has each field once, in order", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, purpose, bank) => {
        const data = { ...example, Name: `x${name}`, Purpose: `x${purpose}`, BankName: `x${bank}` }
        const code = paymentCode(data)
        expect(Array.from(code).length).toBeLessThanOrEqual(300)
        const [version, ...fields] = code.split("|")
        expect(version).toBe("ST00012")
        expect(fields.map((field) => field.slice(0, field.indexOf("=")))).toEqual(ORDER)
      })
    )
  })
})
