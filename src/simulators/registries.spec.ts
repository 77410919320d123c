import { dadataRegistry } from "@orac/market-ru"
import { viesRegistry } from "@orac/market-eu"
import { EUROPEAN, RUSSIAN } from "./companies"
import { dadataSimulator } from "./dadata"
import { type Disturbance, simulate, type Simulator } from "./server"
import { viesSimulator } from "./vies"

describe("the registry clients against their simulators", () => {
  let dadata: Simulator
  let vies: Simulator
  const ru = dadataRegistry(() => ({ key: "secret-key", url: dadata.url, timeout_ms: 400 }))
  const eu = viesRegistry(() => ({ url: vies.url, timeout_ms: 400 }))
  const inRussia = (tax_id: string) => ru.find({ country: "ru", tax_id })
  const inUnion = (tax_id: string) => eu.find({ country: tax_id.slice(0, 2).toLowerCase(), tax_id })

  beforeAll(async () => {
    dadata = await simulate(dadataSimulator)
    vies = await simulate(viesSimulator)
  })
  afterEach(() => {
    dadata.disturb({ fault: null })
    vies.disturb({ fault: null })
  })
  afterAll(() => Promise.all([dadata.stop(), vies.stop()]))

  it("finds a company with its status, director and day", async () => {
    expect(await inRussia(RUSSIAN[0].tax_id)).toMatchObject({
      kind: "found",
      company: {
        name: 'ООО "НОВЫЙ КАРНИЗ"',
        status: "active",
        director: "Примеров Илья Сергеевич",
        registered_on: "2014-04-08",
        activity: "46.73.6",
        city: "Казань",
        legal_ids: { kpp: expect.any(String), ogrn: expect.any(String) },
      },
    })
    expect(await inRussia(RUSSIAN[1].tax_id)).toMatchObject({ company: { status: "liquidated" } })
    expect(await inUnion(EUROPEAN[0].vat)).toMatchObject({
      kind: "found",
      company: { name: "BV NIEUWE LIJST", city: "Gent", postal_code: "9000" },
    })
  })

  it("keeps a name withheld as unknown, and an unknown number as not found", async () => {
    expect(await inUnion(EUROPEAN[2].vat)).toMatchObject({ company: { name: null, address: null } })
    expect((await inUnion("FR40303265045")).kind).toBe("not_found")
    expect((await inRussia("7707083893")).kind).toBe("not_found")
  })

  it("keeps question, answer and time as evidence, and no key", async () => {
    const { evidence } = await inRussia(RUSSIAN[0].tax_id)
    expect(evidence).toMatchObject({
      source: "DaData",
      request: { body: { query: RUSSIAN[0].tax_id } },
      answer: { status: 200 },
    })
    expect(Date.parse(evidence.asked_at)).not.toBeNaN()
    expect(JSON.stringify(evidence)).not.toContain("secret-key")
  })

  it.each<[string, Disturbance, string]>([
    ["an error", { fault: "error" }, "busy"],
    ["a rate limit", { fault: "rate_limit" }, "busy"],
    ["half a text", { fault: "wrong_json" }, "not_json"],
    ["another shape", { fault: "wrong_shape" }, "unreadable"],
    ["a cut line", { fault: "cut" }, "network"],
    ["silence", { fault: null, delay_ms: 600 }, "timeout"],
  ])("is unavailable, and never a pass, on %s", async (_, disturbance, reason) => {
    dadata.disturb(disturbance)
    vies.disturb(disturbance)
    const [one, other] = await Promise.all([inRussia(RUSSIAN[0].tax_id), inUnion(EUROPEAN[0].vat)])
    expect(one).toMatchObject({ kind: "unavailable", reason })
    expect(other).toMatchObject({ kind: "unavailable", reason })
  })

  it("says that it is not allowed to ask, without asking twice", async () => {
    dadata.disturb({ fault: "refused" })
    const before = dadata.asked.length
    expect(await inRussia(RUSSIAN[0].tax_id)).toMatchObject({ reason: "not_allowed" })
    expect(dadata.asked.length).toBe(before + 1)
  })

  it("asks again after a rate limit that passes", async () => {
    dadata.disturb({ fault: "rate_limit", times: 1 })
    vies.disturb({ fault: "rate_limit", times: 1 })
    expect((await inRussia(RUSSIAN[0].tax_id)).kind).toBe("found")
    expect((await inUnion(EUROPEAN[0].vat)).kind).toBe("found")
  })
})
