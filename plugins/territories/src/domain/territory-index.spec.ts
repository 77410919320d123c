import fc from "fast-check"
import type { Territory } from "./network"
import { foldPostcode, foldRanges, territoryIndex } from "./territory-index"

const territory = (id: string, values: Partial<Territory> = {}): Territory => ({
  id,
  parent_id: null,
  kind: "region",
  name: { en: id },
  country: "ru",
  cities: [],
  postcodes: [],
  active: true,
  ...values,
})

const TOWN = "Красноармейск"
const MOSCOW = territory("moscow", { postcodes: [{ from: "140", to: "144" }] })
const SARATOV = territory("saratov", { postcodes: [{ from: "410", to: "413" }] })
const NEAR_MOSCOW = territory("town near Moscow", { parent_id: "moscow", cities: [TOWN] })
const NEAR_SARATOV = territory("town near Saratov", { parent_id: "saratov", cities: [TOWN] })

const held = (territories: Territory[], city: string, postal_code: string, country = "ru") =>
  [...territoryIndex(territories)({ country, city, postal_code }).keys()].sort()

describe("a city that exists twice", () => {
  const both = [MOSCOW, SARATOV, NEAR_MOSCOW, NEAR_SARATOV]

  it("is told by the postcodes above it", () => {
    expect(held(both, TOWN, "412800")).toEqual(["saratov", "town near Saratov"])
    expect(held(both, TOWN, "141290")).toEqual(["moscow", "town near Moscow"])
  })

  it("is none of the named ones where the postcode lies elsewhere", () => {
    expect(held([MOSCOW, SARATOV, NEAR_MOSCOW], TOWN, "412800")).toEqual(["saratov"])
  })

  it("is all of them without a postcode, or with one that nobody knows", () => {
    const all = both.map(({ id }) => id).sort()
    expect(held(both, TOWN, "")).toEqual(all)
    expect(held(both, TOWN, "999999")).toEqual(all)
  })

  it("needs no postcodes where the territories have none", () => {
    const bare = [territory("a", { cities: [TOWN] }), territory("b", { cities: [TOWN] })]
    expect(held(bare, TOWN, "412800")).toEqual(["a", "b"])
  })
})

describe("postcodes of odd formats", () => {
  it.each([
    ["lv", "LV-1010", "1010"],
    ["lv", "1010", "1010"],
    ["pl", "00-950", "00950"],
    ["nl", "1012 ab", "1012AB"],
    ["gb", "sw1a 1aa", "SW1A1AA"],
    ["se", "SE-111 22", "11122"],
    ["ru", " 443 001 ", "443001"],
    ["ru", "４４３００１", "443001"],
    ["ie", "D02 AF30", "D02AF30"],
    ["ru", "", ""],
  ])("of %s: %s is %s", (country, code, folded) => {
    expect(foldPostcode(country, code)).toBe(folded)
  })

  it("meet ranges that are written otherwise", () => {
    const riga = territory("riga", { country: "lv", postcodes: [{ from: "LV-10", to: "LV-10" }] })
    for (const code of ["LV-1010", "1010", "lv 10 10"]) {
      expect(held([riga], "Rīga", code, "lv")).toEqual(["riga"])
    }
    expect(held([riga], "Rīga", "LV-2010", "lv")).toEqual([])
  })

  it("never throw, and a code that is too short lies in no range", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (country, city, postal_code) => {
        const anywhere = territory("x", { country, postcodes: [{ from: "443", to: "446" }] })
        const found = held([anywhere], city, postal_code, country)
        expect(found).toEqual(/^44[3-6]/.test(foldPostcode(country, postal_code)) ? ["x"] : [])
      })
    )
  })
})

it("ranges are kept as they are compared", () => {
  expect(foldRanges("pl", [{ from: "00-0", to: "PL-05-9" }])).toEqual([{ from: "000", to: "059" }])
})

describe("an address that says little", () => {
  it("is of its country and of nothing else", () => {
    const tree = [territory("ru", { kind: "country" }), { ...MOSCOW, parent_id: "ru" }]
    expect(held(tree, "", "")).toEqual(["ru"])
    expect(held(tree, "", "", "be")).toEqual([])
  })
})
