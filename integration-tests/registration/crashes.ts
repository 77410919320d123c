import { keepGoing } from "../../plugins/companies/src/registration/keep-going"
import { advanceRegistration } from "../../plugins/companies/src/registration/advance"
import type { Suite } from "../support/partners"
import { PASSWORD } from "../support/registration"
import { registrationTools } from "./tools"

/** Registrations sent twice at once, and what is left after a crash. */
export function registrationCrashes({ api, getContainer }: Suite) {
  const { knex, freshInn, count, idOf, filledIn } = registrationTools({ api, getContainer })

  describe("sent twice at once", () => {
    it("makes one company, one customer and one seat", async () => {
      const inn = freshInn()
      const one = await filledIn("a@twice.example", inn)
      const answers = await Promise.all(Array.from({ length: 8 }, () => one.submit()))
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
      const id = await idOf("a@twice.example")
      await Promise.all(Array.from({ length: 8 }, () => advanceRegistration(getContainer(), id)))
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
        await advanceRegistration(getContainer(), id).catch(() => undefined)
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
      await keepGoing(getContainer())
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
}
