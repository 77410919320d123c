import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminRegistrationDetail, PartnerMe } from "@orac/companies/contract"
import { recheckPartners } from "../../plugins/companies/src/registration/recheck"
import { keepGoing } from "../../plugins/companies/src/registration/keep-going"
import { advanceRegistration } from "../../plugins/companies/src/registration/advance"
import { companyInn } from "../../src/demo/partners/legal-numbers"
import { RUSSIAN } from "../../src/simulators/companies"
import { as, publishableKey, staffHeaders, type Suite } from "../support/partners"
import { Applicant, INN, PASSWORD, PDF, simulatedRegistries } from "../support/registration"

export function registration({ api, getContainer }: Suite) {
  let key: string
  let container: MedusaContainer
  let staff: Record<string, string>
  let registries: Awaited<ReturnType<typeof simulatedRegistries>>
  let serial = 0
  const knex = () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const applicant = () => new Applicant(api, container, key)
  const freshInn = () => companyInn(`9655${String((++serial * 7919) % 100_000).padStart(5, "0")}`)
  const count = async (table: string, where: object) =>
    Number((await knex()(table).where(where).count("* as n").first())!.n)
  const idOf = async (email: string) => (await knex()("registration").where({ email }).first()).id

  async function filledIn(email: string, inn = freshInn()) {
    const one = applicant()
    await one.fillIn("ru", email, inn)
    return one
  }

  const detail = async (id: string) =>
    (
      await api.get<{ registration: AdminRegistrationDetail }>(`/admin/registrations/${id}`, {
        headers: staff,
      })
    ).data.registration

  const decide = (id: string, body: object) =>
    api.post(`/admin/registrations/${id}/decision`, body, {
      headers: staff,
      validateStatus: () => true,
    })

  beforeAll(async () => {
    registries = await simulatedRegistries()
    container = getContainer()
    key = await publishableKey(container)
    staff = await staffHeaders(container)
  })
  afterEach(() => {
    registries.dadata.disturb({ fault: null })
    registries.vies.disturb({ fault: null })
  })
  afterAll(() => registries.stop())

  describe("from an empty form to an active partner", () => {
    it.each(["ru", "be"] as const)("in %s, with all checks green", async (country) => {
      const email = `klara@lijst-${country}.example`
      const one = applicant()
      await one.fillIn(country, email)
      const before = await one.view()
      expect(before).toMatchObject({ state: "email_confirmed", problems: [] })
      expect((await one.submit()).status).toBe(200)
      const view = await one.settled()
      expect(view.state).toBe("active")
      expect(view.checks.map(({ status }) => status)).toEqual(view.checks.map(() => "pass"))

      const { data } = await api.post<{ token: string }>("/auth/customer/emailpass", {
        email,
        password: PASSWORD,
      })
      const login = { token: data.token, customer_id: "", employee_id: "" }
      const me = (await api.get<PartnerMe>("/store/partner/me", as(key, login))).data
      expect(me.entities).toHaveLength(1)
      expect(me.entities[0]).toMatchObject({
        country,
        market_code: country === "ru" ? "ru" : "eu",
      })
      expect(await count("registration", { password_hash: null, state: "active", email })).toBe(1)
    })

    it("keeps evidence of each check, with time and answer, for staff", async () => {
      const one = await filledIn("a@evidence.example", INN)
      await one.submit()
      await one.settled()
      const { checks, log } = await detail(await idOf("a@evidence.example"))
      const status = checks.find(({ code }) => code === "registry_status")!
      expect(status.evidence).toMatchObject({
        source: "DaData",
        request: { body: { query: INN } },
        answer: { status: 200 },
      })
      expect(Date.parse(status.evidence!.asked_at)).not.toBeNaN()
      expect(log.map(({ to }) => to)).toEqual([
        "draft",
        "email_confirmed",
        "submitted",
        "auto_check",
        "auto_approved",
        "active",
      ])
    })
  })

  describe("the checks", () => {
    it("reject a liquidated company with the reason", async () => {
      const one = await filledIn("a@gone.example", RUSSIAN[1].tax_id)
      await one.submit()
      const view = await one.settled()
      expect(view.state).toBe("rejected")
      expect(view.checks).toContainEqual({
        code: "registry_status",
        status: "fail",
        reason: "registry_status_liquidated",
      })
      expect((await one.submit()).data.registration.state).toBe("rejected")
    })

    it("ask for papers, and go on when they come", async () => {
      const one = await filledIn("a@papers.example")
      const { documents } = await one.view()
      const { file } = documents.find(({ code }) => code === "company_card")!
      expect((await one.ask("DELETE", `/draft/files/${file!.id}`)).status).toBe(200)
      await one.submit()
      expect((await one.settled()).state).toBe("needs_documents")
      await one.upload("company_card")
      await one.ask("POST", "/draft/submit", {})
      expect((await one.settled()).state).toBe("active")
    })

    it("send whom the registry cannot tell to a person, and ask again later", async () => {
      const one = await filledIn("a@later.example")
      registries.dadata.disturb({ fault: "wrong_json" })
      await one.submit()
      expect((await one.settled()).state).toBe("manual_review")
      const id = await idOf("a@later.example")
      expect((await detail(id)).reasons).toContain("registry_status_unavailable")
      await keepGoing(container)
      expect((await one.view()).state).toBe("manual_review")

      registries.dadata.disturb({ fault: null })
      await knex()("registration")
        .where({ id })
        .update({ retry_at: new Date(0) })
      await keepGoing(container)
      expect((await one.settled()).state).toBe("active")
      expect((await detail(id)).checks.filter(({ code }) => code === "name")).toHaveLength(2)
    })

    it("send a duplicate to staff and tell the applicant nothing of it", async () => {
      const first = await filledIn("a@partner.example", INN)
      await first.submit()
      expect((await first.settled()).state).toBe("active")
      const one = await filledIn("someone@else.example", INN)
      await one.submit()
      const view = await one.settled()
      expect(view.state).toBe("manual_review")
      expect(JSON.stringify(view)).not.toMatch(/duplicate|lent_/)
      const staffs = await detail(await idOf("someone@else.example"))
      expect(staffs.checks.find(({ code }) => code === "duplicates")).toMatchObject({
        status: "fail",
        facts: { matches: [{ by: expect.arrayContaining(["tax_id", "name"]) }] },
      })
    })
  })

  describe("sent twice at once", () => {
    it("makes one company, one customer and one seat", async () => {
      const inn = freshInn()
      const one = await filledIn("a@twice.example", inn)
      const answers = await Promise.all(Array.from({ length: 8 }, () => one.submit()))
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
      const id = await idOf("a@twice.example")
      await Promise.all(Array.from({ length: 8 }, () => advanceRegistration(container, id)))
      expect((await one.settled()).state).toBe("active")
      expect(await count("legal_entity", { tax_id: inn })).toBe(1)
      expect(await count("customer", { email: "a@twice.example" })).toBe(1)
      expect(await count("employee", { email: "a@twice.example" })).toBe(1)
      expect(await count("registration_log", { registration_id: id, event: "activate" })).toBe(1)
    })

    it("by two applicants with one tax id makes one company; the other waits for staff", async () => {
      const inn = freshInn()
      const two = await Promise.all([
        filledIn("a@first.example", inn),
        filledIn("b@second.example", inn),
      ])
      await Promise.all(two.map((one) => one.submit()))
      const states = await Promise.all(two.map(async (one) => (await one.settled()).state))
      expect(await count("legal_entity", { tax_id: inn })).toBe(1)
      expect(states.sort()).toEqual(["active", "manual_review"])
    })
  })

  describe("after a crash", () => {
    const failWhile = async (table: string, run: () => Promise<unknown>) => {
      await knex().raw(`create function fail_here() returns trigger language plpgsql as
        $$ begin raise exception 'the process died here'; end $$`)
      await knex().raw(
        `create trigger fail_here before insert on ${table} for each row execute function fail_here()`
      )
      try {
        await run()
      } finally {
        await knex().raw("drop function fail_here() cascade")
      }
    }

    it.each([
      "registration_check",
      "customer",
      "provider_identity",
      "org_node",
      "membership",
      "notice",
    ])("at the writing of %s it goes on from where it stood", async (table) => {
      const inn = freshInn()
      const email = `a@crash-${table.replace("_", "-")}.example`
      const one = await filledIn(email, inn)
      const id = await idOf(email)
      await failWhile(table, async () => {
        await one.ask("POST", "/draft/submit", { password: PASSWORD })
        await advanceRegistration(container, id).catch(() => undefined)
        const { state } = await one.view()
        expect(["email_confirmed", "auto_check", "auto_approved"]).toContain(state)
        expect(await count("legal_entity", { tax_id: inn })).toBe(0)
      })
      if ((await one.view()).state === "email_confirmed") {
        await one.submit()
      }
      await knex()("registration")
        .where({ id })
        .update({ updated_at: new Date(0) })
      await keepGoing(container)
      expect((await one.settled()).state).toBe("active")
      expect(await count("legal_entity", { tax_id: inn })).toBe(1)
      expect(await count("customer", { email, deleted_at: null })).toBe(1)
    })

    it("takes over a log-in that somebody left there without an actor, with the new password", async () => {
      const email = "a@squatted.example"
      await api.post("/auth/customer/emailpass/register", { email, password: "squatters-word" })
      const one = await filledIn(email)
      await one.submit()
      expect((await one.settled()).state).toBe("active")
      const logIn = (password: string) =>
        api.post("/auth/customer/emailpass", { email, password }, { validateStatus: () => true })
      expect((await logIn("squatters-word")).status).toBe(401)
      expect((await logIn(PASSWORD)).status).toBe(200)
    })
  })

  describe("a draft", () => {
    it("opens on another device by the mailed link and by no other key", async () => {
      const one = await filledIn("a@device.example")
      const other = applicant()
      const key = await one.mailKey("a@device.example")
      const opened = await other.ask<{ token: string }>("POST", "/open", { key })
      other.token = opened.data.token
      expect((await other.view()).form.person_name).toBe("Илья Примеров")
      const keys = await knex()("registration_key").pluck("hash")
      expect(keys).not.toContain(other.token)
      other.token = "x".repeat(43)
      expect((await other.ask("GET", "/draft")).status).toBe(404)
      expect((await other.ask("POST", "/open", { key: "y".repeat(43) })).status).toBe(404)
    })

    it("has to prove a changed address anew", async () => {
      const one = await filledIn("a@old.example")
      const oldKey = await one.mailKey("a@old.example")
      await one.email("a@new.example")
      expect((await one.ask("POST", "/open", { key: oldKey })).status).toBe(404)
      expect((await one.submit()).data).toMatchObject({ code: "EMAIL_UNCONFIRMED" })
    })

    it("answers the same for an address that has a log-in", async () => {
      const partner = await filledIn("klara@lijst-ru.example")
      await partner.submit()
      await partner.settled()
      const [known, unknown] = [applicant(), applicant()]
      await known.start("ru")
      await unknown.start("ru")
      const answers = [
        await known.email("klara@lijst-ru.example"),
        await unknown.email("nobody@lijst-ru.example"),
      ]
      const shape = ({ status, data }: (typeof answers)[number]) => ({
        status,
        ...data.registration,
        email: null,
        deadline_at: null,
      })
      expect(shape(answers[0])).toEqual(shape(answers[1]))
    })

    it("writes to one mailbox five times an hour and no more", async () => {
      const one = applicant()
      await one.start("ru")
      const statuses: number[] = []
      for (let turn = 0; turn < 6; turn++) {
        statuses.push((await one.email("a@often.example")).status)
      }
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    })

    it("expires with its papers when its time is over", async () => {
      const one = await filledIn("a@expired.example")
      const id = await idOf("a@expired.example")
      await knex()("registration")
        .where({ id })
        .update({ deadline_at: new Date(0) })
      await keepGoing(container)
      expect(await count("registration", { id, state: "expired" })).toBe(1)
      expect(await count("registration_file", { registration_id: id })).toBe(0)
      expect((await one.ask("GET", "/draft")).status).toBe(404)
    })
  })

  describe("staff", () => {
    async function underReview(email: string) {
      const one = await filledIn(email, RUSSIAN[4].tax_id)
      await one.submit()
      expect((await one.settled()).state).toBe("manual_review")
      return { one, id: await idOf(email) }
    }

    it("see the queue, ask for papers, look at them safely and approve", async () => {
      const email = "a@queue.example"
      const { one, id } = await underReview(email)
      const { data } = await api.get<{ registrations: { id: string }[] }>(
        "/admin/registrations?state=manual_review",
        { headers: staff }
      )
      expect(data.registrations.map((row) => row.id)).toContain(id)
      expect((await decide(id, { decision: "ask_documents" })).status).toBe(400)
      await decide(id, { decision: "ask_documents", note: "The charter, please" })
      expect((await one.view()).staff_note).toBe("The charter, please")
      await one.upload("charter", PDF, '../"устав".html')
      await one.ask("POST", "/draft/submit", {})
      expect((await one.settled()).state).toBe("manual_review")

      const { files } = await detail(id)
      const charter = files.find(({ document }) => document === "charter")!
      expect(charter).toMatchObject({ name: "устав.pdf", type: "application/pdf" })
      const file = (await api.get(`/admin/registrations/${id}/files/${charter.id}`, {
        headers: staff,
      })) as unknown as { headers: Record<string, string> }
      expect(file.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "content-disposition": expect.stringMatching(/^attachment/),
      })
      await decide(id, { decision: "approve" })
      expect((await one.settled()).state).toBe("active")
      expect((await decide(id, { decision: "reject", note: "late" })).status).toBe(409)
    })
  })

  describe("the nightly look at partners", () => {
    async function partner(email: string, inn = freshInn()) {
      const one = await filledIn(email)
      await one.submit()
      expect((await one.settled()).state).toBe("active")
      const { entity_id } = await knex()("registration").where({ email }).first()
      await knex()("legal_entity").where({ id: entity_id }).update({ tax_id: inn })
      const status = async () =>
        (await knex()("legal_entity").where({ id: entity_id }).first("status")).status
      return { entity_id, status }
    }

    it("closes the ordering of one who is no longer active; silence changes nothing", async () => {
      const { entity_id, status } = await partner("a@bankrupt.example", RUSSIAN[2].tax_id)
      const sound = await partner("a@sound.example")
      registries.dadata.disturb({ fault: "refused" })
      await recheckPartners(container)
      expect(await status()).toBe("active")

      registries.dadata.disturb({ fault: null })
      await recheckPartners(container)
      await recheckPartners(container)
      expect([await status(), await sound.status()]).toEqual(["orders_blocked", "active"])
      const row = await knex()("registration").where({ entity_id, kind: "recheck" }).first()
      expect(row.state).toBe("manual_review")
      const notices = { code: "companies.registry-changed", email: "staff@test.local" }
      expect(await count("notice", notices)).toBe(1)

      await decide(row.id, { decision: "approve", note: "the registry was wrong" })
      await advanceRegistration(container, row.id)
      expect(await status()).toBe("active")
    })
  })
}
