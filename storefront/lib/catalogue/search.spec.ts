import fc from "fast-check"
import {
  type CatalogueSearch,
  PAGE_SIZES,
  SORTS,
  catalogueAddress,
  catalogueQuery,
  filterCount,
  readCatalogueSearch,
} from "./search"

const queryOf = (address: string) => {
  const parameters = new URL(address, "http://portal").searchParams
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

const millimetres = fc.nat({ max: 5000 })
const searches: fc.Arbitrary<CatalogueSearch> = fc.record({
  q: fc.stringMatching(/^[A-Za-zА-я0-9]{0,20}$/),
  materials: fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 4 }),
  flexible: fc.boolean(),
  light: fc.boolean(),
  heightMin: millimetres,
  heightMax: millimetres,
  widthMin: millimetres,
  widthMax: millimetres,
  sort: fc.constantFrom(...SORTS),
  size: fc.constantFrom(...PAGE_SIZES),
  page: fc.integer({ min: 1, max: 1000 }),
})

describe("the catalogue's address", () => {
  it("brings back what was searched for", () => {
    fc.assert(
      fc.property(searches, (search) => {
        const address = catalogueAddress("/ru/catalogue/cornices", search, { page: search.page })
        expect(readCatalogueSearch(queryOf(address))).toEqual(search)
      })
    )
  })

  it("takes nothing it does not know", () => {
    const odd = { size: "7", sort: "price", page: "-2", height_min: "1e9", flexible: "yes" }
    expect(readCatalogueSearch(odd)).toMatchObject({
      size: 48,
      sort: "relevance",
      page: 1,
      heightMin: 100_000,
      flexible: false,
    })
  })

  it("starts at the first page when a filter changes", () => {
    const search = readCatalogueSearch({ page: "3", material: ["purotouch"] })
    expect(catalogueAddress("/x", search, { light: true })).toBe("/x?material=purotouch&light=true")
    expect(filterCount(search)).toBe(1)
  })

  it("asks the server for the rows of its page", () => {
    const search = readCatalogueSearch({ page: "3", size: "96", q: "sx" })
    expect(Object.fromEntries(catalogueQuery(search, "skirtings"))).toEqual({
      category: "skirtings",
      q: "sx",
      sort: "relevance",
      limit: "96",
      offset: "192",
    })
  })
})
