import fs from "fs/promises"
import os from "os"
import path from "path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminRegistrationDetail, AdminRegistrationRules } from "@orac/companies/contract"
import { companyInn } from "../../src/demo/partners/legal-numbers"
import { keepGoing } from "../../plugins/companies/src/registration/keep-going"
import { RUSSIAN } from "../../src/simulators/companies"
import { publishableKey, staffHeaders, type Suite } from "../support/partners"
import { Applicant, INN, simulatedRegistries } from "../support/registration"

const FARM = RUSSIAN[5].tax_id

export function registrationChecks({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let key: string
  let staff: Record<string, string>
  let registries: Awaited<ReturnType<typeof simulatedRegistries>>
  let folder: string
  let serial = 0
  const knex = () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const freshInn = () => companyInn(`9657${String((++serial * 7919) % 100_000).padStart(5, "0")}`)

  async function registered(email: string, inn = freshInn()) {
    const one = new Applicant(api, container, key)
    await one.fillIn("ru", email, inn)
    const before = await one.view()
    await one.submit()
    const view = await one.settled()
    const { id } = await knex()("registration").where({ email }).first("id")
    const { data } = await api.get<{ registration: AdminRegistrationDetail }>(
      `/admin/registrations/${id}`,
      { headers: staff }
    )
    return { id, before, view, detail: data.registration }
  }
  const rules = async () =>
    (await api.get<AdminRegistrationRules>("/admin/registration-rules", { headers: staff })).data
      .rules

  /** Names a list to the server, as an operator does. */
  async function keepList(content: string | Uint8Array | null) {
    const file = path.join(folder, `list-${++serial}.csv`)
    if (content !== null) {
      await fs.writeFile(file, content)
    }
    process.env.SANCTIONS_FILE = file
    return file
  }

  beforeAll(async () => {
    registries = await simulatedRegistries()
    container = getContainer()
    key = await publishableKey(container)
    staff = await staffHeaders(container)
    folder = await fs.mkdtemp(path.join(os.tmpdir(), "sanctions-"))
  })
  afterEach(() => {
    delete process.env.SANCTIONS_FILE
  })
  afterAll(async () => {
    await registries.stop()
    await fs.rm(folder, { recursive: true })
  })

  it("sends a company of another trade to a person, with the registry's word as evidence", async () => {
    const { view, detail } = await registered("a@farm.example", FARM)
    expect(view.state).toBe("manual_review")
    expect(view.checks).toContainEqual({
      code: "activity",
      status: "warn",
      reason: "activity_warn",
    })
    const check = detail.checks.find(({ code }) => code === "activity")!
    expect(check.facts).toEqual({ activity: "01.11.1" })
    expect(check.evidence).toMatchObject({ source: "DaData", answer: { status: 200 } })
  })

  it("does not ask about lists where the operator keeps none, and the table says so", async () => {
    const { view } = await registered("a@unlisted.example")
    expect(view.state).toBe("active")
    expect(view.checks.map(({ code }) => code)).not.toContain("sanctions")
    expect((await rules()).map(({ check }) => check)).not.toContain("sanctions")
    await keepList("name\nSomebody Else\n")
    expect((await rules()).filter(({ check }) => check === "sanctions")).toMatchObject([
      { status: "pass", outcome: "pass" },
      { status: "warn", outcome: "review" },
      { status: "fail", outcome: "review" },
      { status: "unavailable", outcome: "review" },
    ])
  })

  it("passes who is on no list, with the list as evidence", async () => {
    const file = await keepList("name;tax id;country\nSomebody Else;123456789;ru\n")
    const { before, view, detail } = await registered("a@clear.example")
    expect(before.checks.find(({ code }) => code === "sanctions")).toEqual({
      code: "sanctions",
      status: "waiting",
      reason: "sanctions_not_asked",
    })
    expect(view.state).toBe("active")
    const check = detail.checks.find(({ code }) => code === "sanctions")!
    expect(check).toMatchObject({
      status: "pass",
      evidence: { source: path.basename(file), answer: { entries: 1, hits: 0 } },
    })
  })

  it.each([
    ["its number", `name;tax id\nВовсе не то;${INN}\n`, INN, "fail", ["tax_id"]],
    ["its name in other letters", "name\nNOVYY KARNIZ LLC\n", INN, "warn", ["name"]],
    ["its director", "name\nPrimerov Ilya\n", INN, "warn", ["person"]],
  ] as const)(
    "sends to a person who is there by %s, and keeps its counsel",
    async (what, list, inn, status, by) => {
      await keepList(list)
      const email = `a@listed-${what.replace(/ /g, "-")}.example`
      const { view, detail } = await registered(email, inn)
      expect(view.state).toBe("manual_review")
      expect(view.checks.find(({ code }) => code === "sanctions")).toEqual({
        code: "sanctions",
        status: "unavailable",
        reason: "sanctions_unavailable",
      })
      const check = detail.checks.find(({ code }) => code === "sanctions")!
      expect(check).toMatchObject({ status, facts: { hits: [{ row: 2, by }] } })
      expect(detail.reasons).toContain(`sanctions_${status}`)
    }
  )

  it.each([
    ["is not there", null],
    ["holds nobody", "name;tax id\n"],
    ["is no list", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ["is ten million blanks", " ".repeat(10_000_000)],
  ])("never passes by a list that %s, and asks again later", async (what, content) => {
    const file = await keepList(content)
    const email = `a@${what.replace(/ /g, "-")}.example`
    const { id, view, detail } = await registered(email)
    expect(view.state).toBe("manual_review")
    expect(detail.reasons).toEqual(["sanctions_unavailable"])
    await fs.writeFile(file, "name\nSomebody Else\n")
    await knex()("registration")
      .where({ id })
      .update({ retry_at: new Date(0) })
    await keepGoing(container)
    expect((await knex()("registration").where({ id }).first("state")).state).toBe("active")
  })
}
