import fc from "fast-check"
import { publishableKey, type Suite } from "../support/partners"
import { Applicant, INN, PDF, simulatedRegistries } from "../support/registration"

/** Texts that break numbers, JSON columns, SQL, paths and headers. */
const NASTY = [
  "",
  " ",
  "\u0000",
  "96\u000019",
  "\ud800",
  "٩٦١٩٠٠٠١١",
  "９６１９０００１１０",
  "96190001１0",
  "1e10",
  "-1",
  "NaN",
  "null",
  "[object Object]",
  "__proto__",
  "constructor",
  "' or 1=1 --",
  "${7*7}",
  "../../etc/passwd",
  "%00",
  "<script>",
  "😀".repeat(50),
  "9".repeat(400),
]

const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.stringMatching(/^[0-9A-Z]{8,22}$/),
  fc
    .constantFrom(INN, "BE0999000092")
    .chain((id) =>
      fc
        .tuple(fc.nat({ max: id.length - 1 }), fc.constantFrom(..."0123456789ABZ "))
        .map(([at, sign]) => id.slice(0, at) + sign + id.slice(at + 1))
    )
)

const anyJson = fc.oneof(fc.jsonValue(), nasty, fc.dictionary(nasty, nasty))

export function registrationFuzz({ api, getContainer }: Suite) {
  let key: string
  let registries: Awaited<ReturnType<typeof simulatedRegistries>>

  beforeAll(async () => {
    registries = await simulatedRegistries()
    key = await publishableKey(getContainer())
  })
  afterAll(() => registries.stop())

  const applicant = async (country = "ru") => {
    const one = new Applicant(api, getContainer(), key)
    await one.start(country)
    return one
  }

  it("answers any tax id, right or wrong, without a fault", async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(nasty, fc.constantFrom("ru", "be", "de"), async (taxId, country) => {
        const one = await applicant(country)
        const { status } = await one.lookUp(taxId)
        seen.add(status)
        expect([200, 422, 400]).toContain(status)
      }),
      { numRuns: 150 }
    )
    expect(seen).toContain(422)
  })

  it("keeps any form, and lets none with a wrong number through", async () => {
    const fields = ["inn", "kpp", "ogrn", "bik", "account", "corr_account", "vat_id", "iban", "x"]
    const ids = fc.dictionary(fc.constantFrom(...fields), nasty)
    const form = fc.record(
      { name: nasty, legal_ids: ids, website: nasty, legal_address: nasty },
      { requiredKeys: [] }
    )
    const one = new Applicant(api, getContainer(), key)
    await one.fillIn("ru", "a@fuzz.example")
    await fc.assert(
      fc.asyncProperty(form, async (values) => {
        one.move()
        const { status } = await one.save(values)
        expect([200, 400]).toContain(status)
        const { problems, state } = await one.view()
        expect(state).toBe("email_confirmed")
        if (problems.length) {
          expect((await one.submit()).status).toBe(422)
        }
        expect((await one.view()).state).toBe(problems.length ? "email_confirmed" : state)
      }),
      { numRuns: 80 }
    )
  })

  it("answers any body at any address without a fault", async () => {
    const paths = ["", "/open", "/draft", "/draft/lookup", "/draft/email", "/draft/submit"]
    const one = await applicant()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), anyJson, async (path, body) => {
        one.move()
        const { status } = await one.post(path, JSON.stringify(body))
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 200 }
    )
    for (const id of NASTY.filter((text) => text && text !== "\ud800").map(encodeURIComponent)) {
      expect((await one.ask("DELETE", `/draft/files/${id}`)).status).toBeLessThan(500)
    }
  })

  it("takes no file that is not whole and of its kind", async () => {
    const one = await applicant()
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat({ max: PDF.length - 2 }).map((length) => new Uint8Array(PDF.subarray(0, length))),
      fc
        .tuple(
          fc.constantFrom("%PDF-1.7\n", "\x89PNG\r\n\x1a\n", "\xff\xd8\xff\xe0"),
          fc.uint8Array()
        )
        .map(([head, tail]) => Buffer.concat([Buffer.from(head, "latin1"), tail]))
    )
    await fc.assert(
      fc.asyncProperty(bytes, nasty, async (content, document) => {
        const { status } = await one.upload("company_card", Buffer.from(content), "a.pdf")
        expect(status).toBe(422)
        expect((await one.upload(document)).status).toBe(422)
      }),
      { numRuns: 60 }
    )
    expect((await one.view()).documents.every(({ file }) => file === null)).toBe(true)
  })
}
