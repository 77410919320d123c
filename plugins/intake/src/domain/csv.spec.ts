import { csvCell, csvText } from "./csv"

describe("csvText", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(1)", "\tx"])("takes the danger out of %j", (text) => {
    expect(csvCell(text)).toMatch(/^'/)
  })

  it("leaves numbers alone and quotes what would break the row", () => {
    expect(csvText([["a;b", 'c"d', -1]])).toBe('\ufeff"a;b";"c""d";-1\r\n')
  })
})
