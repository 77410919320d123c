import fc from "fast-check"
import { CHECK_STATUSES } from "./check"
import { formProblems } from "./problems"
import { EMPTY_DATA, type RegistrationData } from "./registration-data"
import type { RegistryAnswer, RegistryCompany } from "./registry"
import { verdict } from "./rules"
import { type CheckInput, runChecks } from "./run-checks"

const MARKET: CheckInput["market"] = {
  legal_ids: [
    {
      code: "tax",
      label: { en: "Tax" },
      required: true,
      check: (value) => (/^\d{4}$/.test(value) ? null : "format"),
    },
    { code: "account", label: { en: "Account" }, required: false, check: () => "checksum" },
  ],
  registration: {
    tax_id: "tax",
    bank: { account: "account", bic: "account" },
    example_tax_id: "1234",
    documents: [
      { code: "card", label: { en: "Card" }, hint: { en: "Card" }, asked: "always" },
      { code: "attorney", label: { en: "Power" }, hint: { en: "Power" }, asked: "attorney" },
    ],
    signer_proof: { attorney: "attorney", director: "card" },
    plausible_activities: ["43.3", "46"],
    wording: { legal_forms: ["Ltd"], abbreviations: {} },
  },
}

const DATA: RegistrationData = {
  ...EMPTY_DATA,
  name: "Good Mouldings Ltd",
  full_name: "Good Mouldings Limited",
  legal_ids: { tax: "12 34" },
  legal_address: "Main street 5, Town",
  director: "Anna Beispiel",
  delivery_city: "Town",
  delivery_address: "Main street 5",
  delivery_postal_code: "1000",
  website: "www.good.example",
  person_name: "Anna Beispiel",
}

const COMPANY: RegistryCompany = {
  tax_id: "1234",
  name: "GOOD MOULDINGS",
  full_name: null,
  address: "TOWN, MAIN STREET 5",
  city: "Town",
  postal_code: "1000",
  status: "active",
  director: "Beispiel Anna",
  registered_on: "2020-01-01",
  activity: "46.73",
  legal_ids: {},
}

const evidence = { source: "test", asked_at: "2026-03-01T00:00:00Z", request: {}, answer: {} }
const found = (patch: Partial<RegistryCompany> = {}): RegistryAnswer => ({
  kind: "found",
  company: { ...COMPANY, ...patch },
  evidence,
})

const LISTED = { row: 2, name: "Good Mouldings", tax_id: "1234", country: "xx", likeness: 1 }

const input = (patch: Partial<CheckInput> = {}): CheckInput => ({
  country: "xx",
  market: MARKET,
  data: DATA,
  email: "anna@good.example",
  registry: found(),
  discloses: ["name", "address", "director", "registered_on", "activity"],
  uploaded: ["card"],
  matches: [],
  sanctions: { kind: "clear", evidence },
  now: new Date("2026-03-01T00:00:00Z"),
  ...patch,
})

const statuses = (patch: Partial<CheckInput> = {}) =>
  Object.fromEntries(runChecks(input(patch)).map(({ code, status }) => [code, status]))

describe("runChecks", () => {
  it("passes a company that is what it says", () => {
    expect(new Set(Object.values(statuses()))).toEqual(new Set(["pass"]))
    expect(verdict(runChecks(input())).decision).toBe("pass")
  })

  it.each<[string, Partial<CheckInput>, Record<string, string>, string]>([
    [
      "a dissolved company",
      { registry: found({ status: "liquidated" }) },
      { registry_status: "fail" },
      "reject",
    ],
    [
      "a reorganisation",
      { registry: found({ status: "reorganizing" }) },
      { registry_status: "warn" },
      "review",
    ],
    [
      "an unknown company",
      { registry: { kind: "not_found", evidence } },
      { registry_status: "fail" },
      "reject",
    ],
    [
      "a registry that is down",
      { registry: { kind: "unavailable", reason: "timeout", evidence } },
      { registry_status: "unavailable", name: "unavailable", company_age: "unavailable" },
      "review",
    ],
    ["another name", { registry: found({ name: "Bad Bricks" }) }, { name: "fail" }, "review"],
    ["a name withheld", { registry: found({ name: null }) }, { name: "unavailable" }, "review"],
    [
      "another house",
      { registry: found({ address: "Other road 9, Village" }) },
      { address: "fail" },
      "review",
    ],
    [
      "a young company",
      { registry: found({ registered_on: "2026-02-01" }) },
      { company_age: "warn" },
      "review",
    ],
    [
      "a company of another trade",
      { registry: found({ activity: "01.11" }) },
      { activity: "warn" },
      "review",
    ],
    [
      "a trade that only begins alike",
      { registry: found({ activity: "43.2" }) },
      { activity: "warn" },
      "review",
    ],
    [
      "a trade that is not told",
      { registry: found({ activity: null }) },
      { activity: "unavailable" },
      "review",
    ],
    [
      "a namesake on the sanctions list",
      { sanctions: { kind: "hits", hits: [{ ...LISTED, by: ["name"] }], evidence } },
      { sanctions: "warn" },
      "review",
    ],
    [
      "its own number on the sanctions list",
      { sanctions: { kind: "hits", hits: [{ ...LISTED, by: ["tax_id", "name"] }], evidence } },
      { sanctions: "fail" },
      "review",
    ],
    [
      "a sanctions list that cannot be read",
      { sanctions: { kind: "unavailable", reason: "missing", evidence } },
      { sanctions: "unavailable" },
      "review",
    ],
    [
      "another director",
      { registry: found({ director: "Zoe Kowalska" }) },
      { signer: "warn" },
      "review",
    ],
    ["a missing paper", { uploaded: [] }, { documents: "fail" }, "ask_documents"],
    [
      "an attorney without his paper",
      { data: { ...DATA, signs_as: "attorney" } },
      { signer: "fail", documents: "fail" },
      "ask_documents",
    ],
    ["a free mailbox", { email: "a@gmail.com" }, { email_domain: "warn" }, "pass"],
    ["a throw-away mailbox", { email: "a@yopmail.com" }, { email_domain: "fail" }, "review"],
    [
      "a known tax id",
      { matches: [{ entity_id: "e", name: "E", by: ["tax_id"] }] },
      { duplicates: "fail" },
      "review",
    ],
    [
      "a wrong account",
      { data: { ...DATA, legal_ids: { tax: "1234", account: "1" } } },
      { legal_ids: "fail" },
      "reject",
    ],
  ])("notices %s", (_, patch, expected, decision) => {
    expect(statuses(patch)).toMatchObject(expected)
    expect(verdict(runChecks(input(patch))).decision).toBe(decision)
  })

  it("asks only what the registry tells; the extract names the director then", () => {
    const checks = statuses({ discloses: ["name"] })
    expect(checks).not.toHaveProperty("company_age")
    expect(checks).not.toHaveProperty("activity")
    expect(checks).not.toHaveProperty("address")
    expect(checks.signer).toBe("pass")
    expect(statuses({ discloses: ["name"], uploaded: [] }).signer).toBe("fail")
  })

  it("has no row for a sanctions list that the operator does not keep", () => {
    expect(statuses({ sanctions: null })).not.toHaveProperty("sanctions")
    expect(verdict(runChecks(input({ sanctions: null }))).decision).toBe("pass")
  })

  it("answers any statement without throwing and passes no invalid tax id", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 })
    const stated = fc.record({
      name: text,
      full_name: text,
      legal_address: text,
      director: text,
      website: text,
      legal_ids: fc.dictionary(text, text),
    })
    fc.assert(
      fc.property(stated, text, (values, email) => {
        const results = runChecks(input({ data: { ...DATA, ...values }, email }))
        results.forEach(({ status }) => expect(CHECK_STATUSES).toContain(status))
        if (verdict(results).decision === "pass") {
          expect(formProblems(MARKET, "xx", { ...DATA, ...values })).toEqual([])
        }
      })
    )
  })
})

describe("formProblems", () => {
  it("names each field that is missing or wrong, and nothing else", () => {
    expect(formProblems(MARKET, "xx", DATA)).toEqual([])
    expect(formProblems(MARKET, "xx", { ...DATA, name: " ", legal_ids: { tax: "x" } })).toEqual([
      { field: "legal_ids.tax", code: "format" },
      { field: "name", code: "missing" },
    ])
    expect(formProblems(MARKET, "xx", EMPTY_DATA)).toContainEqual({
      field: "legal_ids.tax",
      code: "missing",
    })
  })
})
