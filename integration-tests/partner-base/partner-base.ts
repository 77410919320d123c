import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  BaseDuplicateRow,
  BaseFindingRow,
  BaseMend,
  BaseSummary,
} from "@orac/companies/contract"
import { setTimeout as sleep } from "timers/promises"
import { FAULTS, plantBase, type Planted, soundPartner } from "../support/partner-base"
import { type Suite, staffHeaders } from "../support/partners"

const BASE = 10_000
const STRIDE = 41
const TWINS = 60

export function partnerBase({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let staff: Record<string, string>
  const knex = () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const options = (extra: object = {}) => ({
    headers: staff,
    validateStatus: () => true,
    ...extra,
  })
  const get = <T>(path: string) => api.get<T>(`/admin/partner-base${path}`, options())
  const post = <T>(path: string, body: object = {}) =>
    api.post<T>(`/admin/partner-base${path}`, body, options())

  async function lookThrough(): Promise<BaseSummary> {
    expect((await post("/runs")).status).toBe(202)
    for (;;) {
      const { data } = await get<BaseSummary>("")
      if (data.run!.state !== "running") {
        return data
      }
      await sleep(100)
    }
  }

  const planted = new Set<string>()
  const twins = new Set<string>()
  let summary: BaseSummary

  beforeAll(async () => {
    container = getContainer()
    staff = await staffHeaders(container)
    const companies = Array.from({ length: BASE }, (_, n): Planted => {
      const sound = soundPartner(n)
      if (n % STRIDE) {
        return sound
      }
      const [code, spoil] = FAULTS[(n / STRIDE) % FAULTS.length]
      planted.add(`${sound.id} ${code}`)
      return { ...sound, ...spoil(sound) }
    })
    const doubles = Array.from({ length: TWINS }, (_, n): Planted => {
      const first = soundPartner(1 + n * 3 * STRIDE)
      const other = soundPartner(BASE + n)
      twins.add(other.id)
      return n % 2
        ? { ...other, bank: first.bank }
        : {
            ...other,
            name: first.name.toUpperCase(),
            full_name: first.full_name,
            legal_address: first.legal_address.replace("ул.", "улица"),
            delivery_city: first.delivery_city,
          }
    })
    await plantBase(knex(), [...companies, ...doubles])
  })

  beforeAll(async () => {
    const start = Date.now()
    summary = await lookThrough()
    console.info(`${BASE + TWINS} companies looked through in ${Date.now() - start} ms`)
  }, 30_000)

  describe("a base of ten thousand with planted faults", () => {
    it("is looked through to its end", () => {
      expect(summary.run).toMatchObject({
        state: "done",
        total: BASE + TWINS,
        started_by: "staff@test.local",
      })
    })

    it("shows every planted fault, and its false alarms are counted", async () => {
      const found = await knex()("base_finding").select("entity_id", "code")
      const keys = new Set(found.map(({ entity_id, code }) => `${entity_id} ${code}`))
      const alarms = [...keys].filter((key) => !planted.has(key))
      console.info(`${planted.size} faults planted, ${alarms.length} false alarms`)
      expect([...planted].filter((key) => !keys.has(key))).toEqual([])
      expect(alarms).toEqual([])
      const counted = summary.counts.reduce((sum, { count }) => sum + count, 0)
      expect(counted).toBe(found.length)
    })

    it("shows every planted twin with its reasons", async () => {
      const { data } = await get<{ duplicates: BaseDuplicateRow[]; count: number }>(
        "/duplicates?limit=200"
      )
      const hit = new Set(data.duplicates.flatMap(({ one, other }) => [one.id, other.id]))
      expect([...twins].filter((id) => !hit.has(id))).toEqual([])
      const alarms = data.duplicates.filter(
        ({ one, other }) => ![one, other].some(({ id }) => twins.has(id))
      )
      console.info(`${TWINS} twins planted, ${alarms.length} false alarms`)
      expect(alarms.length).toBeLessThan(BASE / 1000)
      expect(data.duplicates.every(({ reasons, score }) => reasons.length && score >= 60)).toBe(
        true
      )
      expect(summary.duplicates).toBe(data.count)
    })

    it("lists findings by code and by name, a page at a time", async () => {
      const { data } = await get<{ findings: BaseFindingRow[]; count: number }>(
        "/findings?code=bank_missing&limit=5"
      )
      expect(data.findings).toHaveLength(5)
      expect(data.findings.every(({ code }) => code === "bank_missing")).toBe(true)
      const [first] = data.findings
      const one = await get<{ findings: BaseFindingRow[] }>(
        `/findings?code=bank_missing&q=${first.tax_id}`
      )
      expect(one.data.findings).toEqual([first])
      expect((await get("/findings?code=nonsense")).status).toBe(400)
    })

    it("exports them in the reader's language", async () => {
      const { data } = await api.get<string>(
        "/admin/partner-base/findings.csv?code=name_untidy&language=ru",
        options({ responseType: "text" })
      )
      expect(data).toContain("Название с помарками")
      expect(data.trim().split("\r\n")).toHaveLength(
        1 + summary.counts.find(({ code }) => code === "name_untidy")!.count
      )
    })

    it("mends slips of names as the preview shows, and nothing that has changed since", async () => {
      const { data } = await get<{ mends: BaseMend[] }>("/mends")
      expect(data.mends.length).toBe(summary.mends)
      const [changed, forged, ...rest] = data.mends
      await knex()("legal_entity").where({ id: changed.entity_id }).update({ name: "ООО «Новое" })
      const mends = [changed, { ...forged, after: "ООО «Чужое»" }, ...rest]
      const answer = await post<{ mended: number }>("/mends", { mends })
      expect(answer.data.mended).toBe(rest.length)
      const { data: after } = await get<BaseSummary>("")
      const left = (of: BaseSummary) => of.counts.find(({ code }) => code === "name_untidy")!.count
      expect(left(after)).toBe(left(summary) - rest.length)
      const entry = await knex()("audit_entry").where({ entity_id: rest[0].entity_id }).first()
      expect(entry).toMatchObject({
        action: "entity.mended",
        actor: "staff@test.local",
        facts: { before: { name: rest[0].before }, after: { name: rest[0].after } },
      })
    })
  })

  describe("two companies that are two", () => {
    it("are not shown again until a number changes", async () => {
      const pairs = async () =>
        (await get<{ duplicates: BaseDuplicateRow[] }>("/duplicates?limit=200")).data.duplicates
      const [{ one, other }, ...rest] = await pairs()
      const body = { one_id: other.id, other_id: one.id }
      expect((await post("/duplicates/distinct", body)).status).toBe(200)
      expect(await pairs()).toHaveLength(rest.length)
      await knex()("legal_entity").where({ id: one.id }).update({ tax_id: "9600000001" })
      expect(await pairs()).toHaveLength(rest.length + 1)
      expect((await post("/duplicates/distinct", { ...body, one_id: "none" })).status).toBe(404)
    })
  })

  it("looks through once at a time, and again when a server was lost", async () => {
    await knex()("base_run").insert({ id: "lost", started_by: "test" })
    const { status, data } = await post<{ code: string }>("/runs")
    expect([status, data.code]).toEqual([409, "BASE_RUN_UNDER_WAY"])
    await knex()("base_run")
      .where({ id: "lost" })
      .update({ updated_at: new Date(Date.now() - 600_000) })
    expect((await lookThrough()).run!.state).toBe("done")
    expect(await knex()("base_run").where({ id: "lost" }).first()).toMatchObject({
      state: "failed",
    })
  })

  it("is for staff only", async () => {
    const guest = await api.get("/admin/partner-base", { validateStatus: () => true })
    expect(guest.status).toBe(401)
  })
}
