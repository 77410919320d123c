import { recheckPartners } from "../../plugins/companies/src/registration/recheck"
import { keepGoing } from "../../plugins/companies/src/registration/keep-going"
import { advanceRegistration } from "../../plugins/companies/src/registration/advance"
import { RUSSIAN } from "../../src/simulators/companies"
import type { Suite } from "../support/partners"
import { PDF } from "../support/registration"
import { registrationTools } from "./tools"

/** A draft, what staff make of it, and the nightly look at who has become a partner. */
export function registrationDrafts({ api, getContainer }: Suite) {
  const { registries, staff, knex, applicant, freshInn, count, idOf, filledIn, detail, decide } =
    registrationTools({ api, getContainer })

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
      await keepGoing(getContainer())
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
      await recheckPartners(getContainer())
      expect(await status()).toBe("active")

      registries.dadata.disturb({ fault: null })
      await recheckPartners(getContainer())
      await recheckPartners(getContainer())
      expect([await status(), await sound.status()]).toEqual(["orders_blocked", "active"])
      const row = await knex()("registration").where({ entity_id, kind: "recheck" }).first()
      expect(row.state).toBe("manual_review")
      const notices = { code: "companies.registry-changed", email: "staff@test.local" }
      expect(await count("notice", notices)).toBe(1)

      await decide(row.id, { decision: "approve", note: "the registry was wrong" })
      await advanceRegistration(getContainer(), row.id)
      expect(await status()).toBe("active")
    })
  })
}
