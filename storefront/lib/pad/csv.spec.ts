import { toCsv } from "./csv"

describe("toCsv", () => {
  it("quotes what would split a cell", () => {
    expect(toCsv([["a;b", 'say "x"', 3]])).toBe('\ufeff"a;b";"say ""x""";3\r\n')
  })

  it.each(["=1+1", "+7", "-2", "@x"])("never lets %j be executed", (text) => {
    expect(toCsv([[text]])).toBe(`\ufeff'${text}\r\n`)
  })
})
