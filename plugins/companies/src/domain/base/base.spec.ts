import fc from "fast-check"
import { auditCompany, FINDING_CODES, type FindingCode } from "./audit"
import type { BaseCompany } from "./base-company"
import { findDuplicates } from "./duplicates"
import { MARKET, soundCompany } from "./testing/base"

type Fault = [FindingCode, (company: BaseCompany) => Partial<BaseCompany>]

const FAULTS: Fault[] = [
  ["number_wrong", ({ tax_id }) => ({ tax_id: tax_id.replace(/.$/, (d) => `${(+d + 1) % 10}`) })],
  ["number_wrong", ({ bank }) => ({ bank: { ...bank!, account: "0000000001" } })],
  ["bank_missing", () => ({ bank: null })],
  ["name_missing", () => ({ name: "  " })],
  ["name_missing", () => ({ full_name: "" })],
  ["name_untidy", ({ name }) => ({ name: name.replace("»", "") })],
  ["name_untidy", ({ name }) => ({ name: ` ${name}` })],
  ["name_untidy", ({ name }) => ({ name: name.replace("»", "a»") })],
  ["names_differ", () => ({ full_name: "Общество с ограниченной ответственностью «Ромашка»" })],
  ["address_missing", () => ({ legal_address: "" })],
  ["address_missing", () => ({ delivery_city: "" })],
  ["address_poor", () => ({ delivery_address: "-" })],
  ["postal_code_wrong", () => ({ delivery_postal_code: "000000" })],
  ["postal_code_wrong", () => ({ delivery_postal_code: "п/я" })],
  ["place_impossible", () => ({ lat: 0, lon: 0 })],
  ["place_impossible", () => ({ lat: 255 })],
  ["country_outside_market", () => ({ country: "zz" })],
  ["primary_outside_group", () => ({ primary_in_group: false })],
  ["nobody_seated", () => ({ people: 0, admins: 0 })],
  ["nobody_in_charge", () => ({ admins: 0 })],
]

const BASE = 10_000
const STRIDE = 37

describe("auditCompany", () => {
  it("has nothing against a sound card", () => {
    fc.assert(
      fc.property(fc.nat(99_999), (serial) => {
        expect(auditCompany(soundCompany(serial), MARKET)).toEqual([])
      })
    )
  })

  it.each(FAULTS)("finds %s (%#)", (code, spoil) => {
    const company = soundCompany(12)
    const codes = auditCompany({ ...company, ...spoil(company) }, MARKET).map((one) => one.code)
    expect(codes).toEqual([code])
  })

  it("has a test for every code", () => {
    expect(new Set(FAULTS.map(([code]) => code))).toEqual(new Set(Object.keys(FINDING_CODES)))
  })

  it("finds every planted fault among ten thousand cards and nothing else", () => {
    const planted = new Set<string>()
    const found = new Set<string>()
    for (let n = 0; n < BASE; n++) {
      const sound = soundCompany(n)
      const [code, spoil] = FAULTS[((n / STRIDE) % FAULTS.length) | 0]
      const company = n % STRIDE ? sound : { ...sound, ...spoil(sound) }
      if (company !== sound) {
        planted.add(`${company.id} ${code}`)
      }
      auditCompany(company, MARKET).forEach((one) => found.add(`${one.company_id} ${one.code}`))
    }
    expect(planted.size).toBe(Math.ceil(BASE / STRIDE))
    expect(found).toEqual(planted)
  })

  it("never throws, whatever a card says", () => {
    const text = fc.string({ unit: "grapheme" })
    const spoilt = fc.record(
      {
        name: text,
        full_name: text,
        tax_id: text,
        legal_address: text,
        delivery_postal_code: text,
      },
      { requiredKeys: [] }
    )
    fc.assert(
      fc.property(spoilt, (values) => {
        const findings = auditCompany({ ...soundCompany(1), ...values }, MARKET)
        expect(Array.isArray(findings)).toBe(true)
      })
    )
  })
})

describe("findDuplicates", () => {
  const wording = () => MARKET.registration.wording
  const twinOf = (serial: number, values: (company: BaseCompany) => Partial<BaseCompany>) => {
    const company = soundCompany(serial)
    const other = soundCompany(serial + 50_000)
    return { ...other, id: `twin${serial}`, ...values(company) }
  }

  const TWINS: [string[], (company: BaseCompany) => Partial<BaseCompany>][] = [
    [["tax_id"], ({ tax_id }) => ({ tax_id: `${tax_id.slice(0, 3)} ${tax_id.slice(3)}` })],
    [["account"], ({ bank }) => ({ bank })],
    [
      ["name", "address"],
      ({ name, legal_address, delivery_city }) => ({
        name: name.replace("ООО ", "").toUpperCase(),
        legal_address: legal_address.replace("улица", "ул."),
        delivery_city,
      }),
    ],
    [
      ["name", "domain"],
      ({ name, emails, delivery_city }) => ({
        name: name.replace(/а/g, "a").replace("»", "а»"),
        emails,
        delivery_city,
      }),
    ],
  ]

  it.each(TWINS)("knows a twin by %j", (reasons, values) => {
    const [pair] = findDuplicates([soundCompany(7), twinOf(7, values)], wording)
    expect(pair.reasons).toEqual(expect.arrayContaining(reasons))
  })

  it("does not suspect strangers of one city, one mail provider or one word", () => {
    const one = soundCompany(1)
    const other = { ...soundCompany(30_011), delivery_city: one.delivery_city }
    expect(findDuplicates([one, other], wording)).toEqual([])
  })

  it("finds all planted twins among ten thousand and counts its false alarms", () => {
    const sound = Array.from({ length: BASE }, (_, n) => soundCompany(n))
    const twins = Array.from({ length: 100 }, (_, n) => twinOf(n * 97, TWINS[n % TWINS.length][1]))
    const planted = new Set(twins.map(({ id }) => id))
    const pairs = findDuplicates([...sound, ...twins], wording)
    const hit = new Set(pairs.flatMap(({ ids }) => ids.filter((id) => planted.has(id))))
    const alarms = pairs.filter(({ ids }) => !ids.some((id) => planted.has(id)))
    expect(hit.size).toBe(planted.size)
    expect(alarms.length).toBeLessThan(BASE / 1000)
  })

  it("answers the same whatever the order of the cards", () => {
    const cards = [soundCompany(1), twinOf(1, TWINS[0][1]), soundCompany(2), twinOf(2, TWINS[1][1])]
    const expected = findDuplicates(cards, wording)
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: 4 }), (mixed) => {
        expect(findDuplicates(mixed, wording)).toEqual(expected)
      })
    )
  })
})
