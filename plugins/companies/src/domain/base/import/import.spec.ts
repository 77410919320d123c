import fc from "fast-check"
import { MARKET, taxIdOf } from "../testing/base"
import { ImportRefused, type ImportedRow } from "./imported-row"
import { type KnownCompany, keyOf, planImport } from "./plan"
import { readCells } from "./read-cells"
import { readCommerceMl } from "./read-commerce-ml"

const market = { ...MARKET, code: "xx" }
const FIELDS = MARKET.legal_ids
const row = (texts: ImportedRow["texts"], numbers: ImportedRow["numbers"] = {}): ImportedRow => ({
  row: 2,
  texts,
  numbers,
})

const KNOWN: KnownCompany = {
  id: "c1",
  country: "xx",
  tax_id: taxIdOf(1),
  is_open: true,
  name: "One",
  full_name: "One Ltd",
  registration_ids: [],
  legal_address: "Street 1",
  bank: null,
  delivery_city: "Town",
  delivery_address: "Street 1",
  delivery_postal_code: "1010",
  price_status: "dealer",
}

const plan = (rows: ImportedRow[], known = KNOWN) =>
  planImport(rows, {
    markets: [market],
    known: new Map([[keyOf(known.country, known.tax_id), known]]),
    country: "xx",
    newId: () => "new1",
  })

describe("readCells", () => {
  it.each([
    [["Наименование", "ИНН", "Юр. адрес", "account", "Р/с"]],
    [["Company name", "Tax ID", "Legal address", "account", "Account number"]],
  ])("knows the heading row %j below other rows", (header) => {
    const cells = [["Price list"], header, ["One", "1 2", "Street", "77", ""], ["", "", "", "", ""]]
    expect(readCells([[["nothing"]], cells], FIELDS)).toEqual([
      {
        row: 3,
        texts: { name: "One", tax_id: "1 2", legal_address: "Street" },
        numbers: { account: "77" },
      },
    ])
  })

  it("refuses a table without headings, and one too long", () => {
    expect(() => readCells([[["One", "12"]]], FIELDS)).toThrow(ImportRefused)
    const long = [["name", "inn"], ...Array.from({ length: 5001 }, () => ["a", "b"])]
    expect(() => readCells([long], FIELDS)).toThrow(/at most 5000/)
  })
})

const PARTY = `<Контрагент><Ид>1</Ид><Наименование>Лепной &amp; двор</Наименование>
  <ОфициальноеНаименование>ООО «Лепной двор»</ОфициальноеНаименование><ИНН>0077</ИНН><КПП>770701001</КПП>
  <ЮридическийАдрес><Представление>101000, Москва, ул. Первая, 1</Представление>
    <АдресноеПоле><Тип>Почтовый индекс</Тип><Значение>101000</Значение></АдресноеПоле>
    <АдресноеПоле><Тип>Город</Тип><Значение>Москва</Значение></АдресноеПоле></ЮридическийАдрес>
  <РасчетныеСчета><РасчетныйСчет><НомерСчета>40702</НомерСчета><Банк><Наименование>Банк</Наименование>
    <БИК>044525225</БИК><СчетКорреспондентский>30101</СчетКорреспондентский></Банк></РасчетныйСчет></РасчетныеСчета>
  <Контакты><Контакт><Тип>Почта</Тип><Значение>a@b.example</Значение></Контакт></Контакты></Контрагент>`
const file = (inner: string, attributes = "") =>
  `<?xml version="1.0" encoding="UTF-8"?><КоммерческаяИнформация ${attributes}>${inner}</КоммерческаяИнформация>`

describe("readCommerceMl", () => {
  it.each([
    file(`<Контрагенты>${PARTY}</Контрагенты>`),
    file(
      `<Документ><Контрагенты>${PARTY}</Контрагенты></Документ>`,
      'xmlns="urn:1C.ru:commerceml_2"'
    ),
    file(`<Контрагенты>${PARTY}${PARTY}</Контрагенты>`),
  ])("reads a counterparty wherever it stands (%#)", (text) => {
    expect(readCommerceMl(text)).toEqual([
      {
        row: 1,
        texts: {
          name: "Лепной & двор",
          full_name: "ООО «Лепной двор»",
          tax_id: "0077",
          legal_address: "101000, Москва, ул. Первая, 1",
          bank_name: "Банк",
          delivery_city: "Москва",
          delivery_address: "101000, Москва, ул. Первая, 1",
          delivery_postal_code: "101000",
          email: "a@b.example",
        },
        numbers: { kpp: "770701001", account: "40702", bik: "044525225", corr_account: "30101" },
      },
    ])
  })

  it.each([
    ["entities", `<!DOCTYPE a [<!ENTITY b "c">]>${file(PARTY)}`],
    ["depth", file("<a>".repeat(100) + PARTY + "</a>".repeat(100))],
    ["damage", file(PARTY).slice(0, -30)],
    ["nobody", file("<Товары/>")],
    ["no XML", "<"],
  ])("refuses %s", (_, text) => {
    expect(() => readCommerceMl(text)).toThrow(ImportRefused)
  })

  it("refuses or reads whatever it is given, and never breaks", () => {
    const piece = fc.constantFrom(
      ...[
        "<",
        ">",
        "</",
        "/>",
        "<Контрагент>",
        "</Контрагент>",
        "<ИНН>",
        "<!--",
        "-->",
        "<![CDATA[",
      ],
      ...["]]>", "&amp;", "&#0;", "&x;", "__proto__", "<constructor>", "\u0000", PARTY, "<?xml?>"]
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" }))), (parts) => {
        try {
          planImport(readCommerceMl(parts.join("")), {
            markets: [market],
            known: new Map(),
            country: "xx",
            newId: () => "id",
          })
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefused)
        }
      }),
      { numRuns: 500 }
    )
  })
})

describe("planImport", () => {
  const sound = { name: "Two", tax_id: taxIdOf(2), legal_address: "Street 2" }

  it("opens a company that is not there, with what is stated", () => {
    const [planned] = plan([row({ ...sound, group: "Both" })])
    expect(planned).toMatchObject({ kind: "new", entity_id: "new1", group: "Both", problems: [] })
    expect(planned.values).toMatchObject({
      full_name: "Two",
      delivery_address: "Street 2",
      bank: null,
    })
  })

  it("finds a company by its tax id, however that is written, and changes only what is stated", () => {
    const spaced = taxIdOf(1).replace(/^(...)/, "$1 ")
    const [planned] = plan([row({ tax_id: spaced, name: "One and more" })])
    expect(planned).toMatchObject({
      kind: "update",
      entity_id: "c1",
      changes: [{ field: "name", before: "One", after: "One and more" }],
    })
    expect(plan([row({ tax_id: spaced, name: "One" })])[0].kind).toBe("same")
  })

  it.each<[string, ImportedRow, string]>([
    ["tax_id", row({ ...sound, tax_id: "123" }), "checksum"],
    ["tax_id", row({ name: "Two", legal_address: "x" }), "missing"],
    ["name", row({ tax_id: taxIdOf(2), legal_address: "x" }), "missing"],
    ["legal_address", row({ name: "Two", tax_id: taxIdOf(2) }), "missing"],
    ["country", row({ ...sound, country: "Atlantis" }), "unknown_country"],
    ["name", row({ ...sound, name: "x".repeat(501) }), "too_long"],
    ["account", row(sound, { bic: "1235", account: "12" }), "checksum"],
  ])("says what is wrong with %s (%#)", (field, wrong, code) => {
    const [{ kind, problems }] = plan([wrong])
    expect(kind).toBe("error")
    expect(problems).toContainEqual(
      expect.objectContaining({ field: expect.stringMatching(new RegExp(`${field}$|tax$`)), code })
    )
  })

  it("takes a company once, and leaves a closed one closed", () => {
    const [, second] = plan([row(sound), { ...row(sound), row: 3 }])
    expect(second.problems).toContainEqual({ field: "tax_id", code: "repeated", facts: { row: 2 } })
    const [closed] = plan([row({ tax_id: KNOWN.tax_id })], { ...KNOWN, is_open: false })
    expect(closed.problems[0].code).toBe("company_closed")
  })
})
