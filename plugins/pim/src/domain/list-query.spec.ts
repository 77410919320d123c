import { allOf, conditions, type ListQuery, without } from "./list-query"

const query = (values: Partial<ListQuery>): ListQuery => ({
  sort: "sku",
  limit: 10,
  offset: 0,
  ...values,
})

describe("conditions", () => {
  it("are none without filters, and none always holds", () => {
    expect(conditions(query({}))).toEqual([])
    expect(allOf([])).toEqual({ sql: "true", bindings: [] })
  })

  it("never contain a value, only its place", () => {
    const all = conditions(
      query({
        material: ["x'; drop table y"],
        flexible: true,
        light: false,
        height_min: 1,
        height_max: 2,
        width_min: 3,
        width_max: 4,
      })
    )
    const { sql, bindings } = allOf(all)
    expect(sql).not.toContain("drop")
    expect(sql.split("?")).toHaveLength(bindings.length + 1)
    expect(bindings).toEqual([["x'; drop table y"], true, false, 1, 2, 3, 4])
  })

  it("of a facet leave out both of its ends", () => {
    const all = conditions(query({ height_min: 1, height_max: 2, light: true }))
    expect(without(all, "height").map((condition) => condition.facet)).toEqual(["light"])
  })

  it("ignore an empty choice of materials", () => {
    expect(conditions(query({ material: [] }))).toEqual([])
  })
})
