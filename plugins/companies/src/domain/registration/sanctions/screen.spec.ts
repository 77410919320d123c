import fc from "fast-check"
import { distance } from "fastest-levenshtein"
import { comparable } from "../likeness"
import type { ListedParty, Subject } from "./list"
import { indexSteps, screenSteps } from "./screen"
import { soundOf } from "./sound"

const FORMS = ["ООО", "общество с ограниченной ответственностью", "GmbH", "B.V."]

function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) {
      return value
    }
  }
}

const party = (values: Partial<ListedParty>): ListedParty => ({
  ...{ row: 2, name: "", tax_id: "", country: "" },
  ...values,
})

const look = (listed: Partial<ListedParty>[], subject: Partial<Subject>) =>
  finished(
    screenSteps(finished(indexSteps(listed.map(party), FORMS)), {
      ...{ names: [], people: [], numbers: [] },
      ...subject,
    })
  )

const reasons = (listed: Partial<ListedParty>, subject: Partial<Subject>) =>
  look([listed], subject)[0]?.by ?? []

describe("a company on a list", () => {
  it.each([
    ["ООО «Лепной двор»", 'Общество с ограниченной ответственностью "ЛЕПНОЙ ДВОР"'],
    ["LEPNOY DVOR LLC", "ООО «Лепной двор»"],
    ["Limited Liability Company Lepnoi Dvor", "ООО «Лепной двор»"],
    ["OOO ZHUKOVSKIY SHCHIT", "ООО «Жуковский щит»"],
    ["JSC Yuzhnaya Kharakteristika", "АО Южная характеристика"],
    ["Двор Лепной", "ООО «Лепной двор»"],
    ["Лепной двop", "ООО «Лепной двор»"],
    ["ВЕСТА-ХОР", "BECTA-XOP"],
    ["Stück und Profil", "STUCK & PROFIL GMBH".replace("&", "und")],
    ["Северный карнис", "Северный карниз"],
  ])("%j is found behind %j", (listed, stated) => {
    expect(reasons({ name: listed }, { names: [stated] })).toEqual(["name"])
  })

  it.each([
    ["ООО «Лепной двор»", "ООО «Северный карниз»"],
    ["ООО", "ООО «Лепной двор»"],
    ["Ромашка", "Ромашка Трейд Инвест"],
    ["", "ООО «Лепной двор»"],
    ["Вега", "Сега"],
  ])("%j is not %j", (listed, stated) => {
    expect(reasons({ name: listed }, { names: [stated], people: [stated] })).toEqual([])
  })

  it("is found by its number however it is written, and by nothing that only fills a cell", () => {
    const numbers = ["96 1000-0014", "40702"]
    expect(reasons({ tax_id: "9610000014" }, { numbers })).toEqual(["tax_id"])
    expect(reasons({ tax_id: "40702" }, { numbers })).toEqual([])
    expect(reasons({ tax_id: "" }, { numbers: [""] })).toEqual([])
  })

  it("comes with all that speaks for it, the strongest first", () => {
    const hits = look(
      [
        { row: 2, name: "Лепной дворъ", country: "ru" },
        { row: 3, name: "Somebody else", tax_id: "9610000014" },
        { row: 4, name: "Lepnoy Dvor", tax_id: "9610000014" },
        { row: 5, name: "Nobody" },
      ],
      { names: ["ООО Лепной двор"], numbers: ["9610000014"] }
    )
    expect(hits.map(({ row, by }) => [row, by])).toEqual([
      [4, ["tax_id", "name"]],
      [3, ["tax_id"]],
      [2, ["name"]],
    ])
    expect(hits[2]).toMatchObject({ country: "ru", likeness: expect.any(Number) })
  })
})

describe("a person on a list", () => {
  it.each([
    ["PRIMEROV Ilya Sergeyevich", "Примеров Илья Сергеевич"],
    ["Илья Примеров", "Примеров Илья Сергеевич"],
    ["Примеров Илья Сергеевич", "Илья Примеров"],
    ["Khrushchev Aleksey", "Хрущёв Алексей Юрьевич"],
  ])("%j is found behind %j", (listed, stated) => {
    expect(reasons({ name: listed }, { people: [stated] })).toEqual(["person"])
  })

  it.each([
    ["Примеров Пётр Сергеевич", "Примеров Илья Сергеевич"],
    ["Примеров", "Примеров Илья Сергеевич"],
  ])("%j is not %j", (listed, stated) => {
    expect(reasons({ name: listed }, { people: [stated] })).toEqual([])
  })
})

describe("screening", () => {
  const word = fc.stringMatching(/^[а-яa-z]{2,9}$/)
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "))

  it("passes over nobody whose name differs by fewer slips than it takes", () => {
    const slip = fc.tuple(fc.nat(40), fc.constantFrom("", "а", "z", " "))
    fc.assert(
      fc.property(name, slip, (listed, [at, sign]) => {
        const cut = at % listed.length
        const stated = listed.slice(0, cut) + sign + listed.slice(cut + 1)
        const [a, b] = [listed, stated].map((one) => comparable(soundOf(one), WORDLESS))
        const longer = Math.max(a.length, b.length)
        fc.pre(longer > 0 && 1 - distance(a, b) / longer >= 0.85)
        expect(reasons({ name: listed }, { names: [stated] })).toEqual(["name"])
      }),
      { numRuns: 1000 }
    )
  })

  it("finds whoever is on the list by his own name, in any case and order", () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), fc.nat(), (names, n) => {
        const wanted = names[n % names.length]
        const stated = wanted.toUpperCase().split(" ").reverse().join("  ")
        const listed = names.map((one, at) => ({ name: one, row: at }))
        fc.pre(comparable(soundOf(wanted), WORDLESS) !== "")
        const rows = look(listed, { names: [stated] }).map(({ row }) => names[row])
        expect(rows).toContain(wanted)
      })
    )
  })

  it("answers anything without throwing", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 })
    fc.assert(
      fc.property(fc.array(fc.record({ name: text, tax_id: text })), text, (listed, stated) => {
        const all = { names: [stated], people: [stated], numbers: [stated] }
        for (const { by, likeness } of look(listed, all)) {
          expect(by.length).toBeGreaterThan(0)
          expect(likeness >= 0 && likeness <= 1).toBe(true)
        }
      })
    )
  })
})

const WORDLESS = { legal_forms: [], abbreviations: {} }
