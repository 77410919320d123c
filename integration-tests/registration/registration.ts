import type { PartnerMe } from "@orac/companies/contract"
import { keepGoing } from "../../plugins/companies/src/registration/keep-going"
import { RUSSIAN } from "../../src/simulators/companies"
import { as, publishableKey, type Suite } from "../support/partners"
import { INN, PASSWORD } from "../support/registration"
import { registrationTools } from "./tools"

export function registration({ api, getContainer }: Suite) {
  const { registries, knex, applicant, count, idOf, filledIn, detail } = registrationTools({
    api,
    getContainer,
  })

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
      const me = (
        await api.get<PartnerMe>(
          "/store/partner/me",
          as(await publishableKey(getContainer()), login)
        )
      ).data
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
      await keepGoing(getContainer())
      expect((await one.view()).state).toBe("manual_review")

      registries.dadata.disturb({ fault: null })
      await knex()("registration")
        .where({ id })
        .update({ retry_at: new Date(0) })
      await keepGoing(getContainer())
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
}
