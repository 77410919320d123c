import fs from "fs"
import path from "path"
import fc from "fast-check"
import {
  checkAccount,
  checkBik,
  checkCorrAccount,
  checkInn,
  checkKpp,
  checkOgrn,
} from "./legal-ids"

const EXAMPLES = path.resolve(__dirname, "../../../../../shared/data/demo-legal.json")

const BANKS = [
  ["044525225", "30101810400000000225"],
  ["044525974", "30101810145250000974"],
  ["044030653", "30101810500000000653"],
  ["046577674", "30101810500000000674"],
] as const

const replaceDigit = (text: string, index: number, shift: number) =>
  text.slice(0, index) + ((Number(text[index]) + shift) % 10) + text.slice(index + 1)

const shift = fc.integer({ min: 1, max: 9 })

describe("checkInn", () => {
  it.each(["7707083893", "7736050003", "963376332887"])("accepts %s", (inn) => {
    expect(checkInn(inn)).toBeNull()
  })

  it.each(["", "770708389", "77070838930", "770708389x", " 7707083893"])("refuses %p", (inn) => {
    expect(checkInn(inn)).toBe("format")
  })

  it("finds a changed check digit", () => {
    expect(checkInn("7707083894")).toBe("checksum")
    expect(checkInn("963376332888")).toBe("checksum")
    expect(checkInn("963376332897")).toBe("checksum")
  })
})

describe("checkOgrn", () => {
  it("accepts companies and sole traders, refuses record numbers and wrong digits", () => {
    expect(checkOgrn("1159650000003")).toBeNull()
    expect(checkOgrn("304500116000157")).toBeNull()
    expect(checkOgrn("2159650000003")).toBe("format")
    expect(checkOgrn("1159650000004")).toBe("checksum")
    expect(checkOgrn("304500116000158")).toBe("checksum")
  })
})

describe("bank numbers", () => {
  it.each(BANKS)("accepts the correspondent account of %s", (bik, account) => {
    expect(checkBik(bik)).toBeNull()
    expect(checkCorrAccount(account, bik)).toBeNull()
  })

  it("finds any single wrong digit of an account", () => {
    fc.assert(
      fc.property(fc.nat({ max: 19 }), shift, (index, by) => {
        const wrong = replaceDigit("40702810000010000000", index, by)
        expect(checkAccount(wrong, "044525225")).toBe("checksum")
      })
    )
  })

  it("uses the central bank's rule for its own units", () => {
    const account = "40102810545370000003"
    expect(checkAccount(account, "044525000")).toBe(checkCorrAccount(account, "044525000"))
  })

  it("needs the bank to check an account", () => {
    expect(checkAccount("40702810000010000000", undefined)).toBe("bank_missing")
    expect(checkAccount("40702810000010000000", "12")).toBe("bank_missing")
    expect(checkAccount("4070281000001000000", "044525225")).toBe("format")
  })

  it("knows the shape of КПП", () => {
    expect(checkKpp("961001001")).toBeNull()
    expect(checkKpp("9610AB001")).toBeNull()
    expect(checkKpp("96100100")).toBe("format")
  })
})

// The file of fictional companies is not part of the project; without it there is nothing to read.
const whereExamplesExist = fs.existsSync(EXAMPLES) ? describe : describe.skip

whereExamplesExist("fictional companies", () => {
  it("all pass", () => {
    const companies: Record<string, string>[] = JSON.parse(fs.readFileSync(EXAMPLES, "utf8"))
    const problems = companies.flatMap((company) => [
      checkInn(company.inn),
      checkKpp(company.kpp),
      checkOgrn(company.ogrn),
      checkBik(company.bik),
      checkAccount(company.account, company.bik),
      checkCorrAccount(company.corr_account, company.bik),
    ])
    expect(companies.length).toBeGreaterThan(0)
    expect(problems.filter(Boolean)).toEqual([])
  })
})
