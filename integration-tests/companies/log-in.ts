import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { callerAt, invitation, invitationLinks } from "../support/house"
import {
  createEmployee,
  createEntity,
  givePassword,
  type Login,
  publishableKey,
  staffHeaders,
  type Suite,
} from "../support/partners"

const PASSWORD = "test-password"

export function logIns({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let knex: Knex
  let key: string
  let own: string
  let head: Login
  let links: ReturnType<typeof invitationLinks>

  const at = (address: string) => ({
    validateStatus: () => true,
    headers: { "x-forwarded-for": address },
  })
  const logIn = async (email: string, password: string, address = "10.1.1.1") =>
    api.post<{ code?: string; token?: string; refusals?: { facts: object }[] }>(
      "/auth/customer/emailpass",
      { email, password },
      at(address)
    )
  const wrong = async (times: number, email: string, address?: string) => {
    const statuses: number[] = []
    for (let turn = 0; turn < times; turn++) {
      statuses.push((await logIn(email, `wrong-${turn}`, address)).status)
    }
    return statuses
  }

  beforeAll(async () => {
    container = getContainer()
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    key = await publishableKey(container)
    links = invitationLinks(api, knex, key)
    own = (await createEntity(container, { name: "Own" })).id
    head = await createEmployee(container, "head@test.local", [
      { entity_id: own, role: "entity_admin" },
    ])
    await givePassword(container, "head@test.local", PASSWORD)
  })

  describe("a wrong password", () => {
    it("is taken ten times in a quarter of an hour from one place, and the right one no more after", async () => {
      expect(await wrong(10, "head@test.local")).toEqual(Array(10).fill(401))
      const late = await logIn("head@test.local", PASSWORD)
      expect([late.status, late.data.code]).toEqual([429, "TOO_MANY_REQUESTS"])
      expect(late.data.refusals![0].facts).toEqual({ minutes: 15 })
      expect((await logIn("HEAD@test.local ", PASSWORD)).status).toBe(429)
    })

    it("shuts nobody else out: neither the same person elsewhere nor another one here", async () => {
      await wrong(11, "head@test.local")
      expect((await logIn("head@test.local", PASSWORD, "10.1.1.2")).status).toBe(200)
      await createEmployee(container, "other@test.local", [])
      await givePassword(container, "other@test.local", PASSWORD)
      expect((await logIn("other@test.local", PASSWORD)).status).toBe(200)
    })

    it("is forgotten with the right one", async () => {
      for (let turn = 0; turn < 3; turn++) {
        expect(await wrong(9, "head@test.local")).not.toContain(429)
        expect((await logIn("head@test.local", PASSWORD)).status).toBe(200)
      }
    })

    it("counts when many are tried at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 25 }, (_, n) => logIn("head@test.local", `wrong-${n}`))
      )
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused).toHaveLength(15)
    })

    it("counts for staff as well", async () => {
      await staffHeaders(container)
      const body = { email: "staff@test.local", password: "wrong" }
      const statuses: number[] = []
      for (let turn = 0; turn < 11; turn++) {
        statuses.push((await api.post("/auth/user/emailpass", body, at("10.1.1.1"))).status)
      }
      expect(statuses.at(-1)).toBe(429)
    })

    it("of many people from one place is taken so often and no more", async () => {
      await knex.raw(`truncate registration_attempt`)
      const statuses: number[] = []
      for (let turn = 0; turn < 101; turn++) {
        statuses.push((await logIn(`nobody${turn}@test.local`, "wrong")).status)
      }
      expect([statuses[99], statuses[100]]).toEqual([401, 429])
    })
  })

  describe("a forgotten password", () => {
    const ask = (identifier: string, address = "10.1.2.1") =>
      api.post("/auth/customer/emailpass/reset-password", { identifier }, at(address))
    const mails = (email: string) =>
      knex("notice").where({ email, code: "companies.password-reset" }).orderBy("created_at")
    /** The token of the last letter, as only its reader sees it; the letter comes by an event. */
    async function tokenFor(email: string): Promise<string> {
      for (let turn = 0; turn < 100; turn++) {
        const [row] = (await mails(email)).reverse()
        if (row) {
          const { path } = row.content.letters.en.body.button
          return new URL(path, "http://portal.test").searchParams.get("token")!
        }
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error("No letter came.")
    }
    const set = (token: string, password: unknown) =>
      api.post<{ code?: string }>(
        "/auth/customer/emailpass/update",
        { password },
        { validateStatus: () => true, headers: { authorization: `Bearer ${token}` } }
      )

    it("is set anew by a link that works once, in the reader's language", async () => {
      await knex("employee").where({ email: "head@test.local" }).update({ locale: "ru" })
      expect((await ask("head@test.local")).status).toBe(201)
      const token = await tokenFor("head@test.local")
      const [{ locale, content, in_inbox }] = await mails("head@test.local")
      expect([locale, in_inbox]).toEqual(["ru", false])
      expect(content.letters.ru.subject).toBe("Новый пароль")
      for (const password of ["short", "", null, ["a-long-password"], "x".repeat(300)]) {
        const refused = await set(token, password)
        expect([refused.status, refused.data.code]).toEqual([422, "PASSWORD_MISSING"])
      }
      expect((await set(token, "a-new-password")).status).toBe(200)
      expect((await set(token, "another-password")).status).toBe(401)
      expect((await logIn("head@test.local", "a-new-password")).status).toBe(200)
      expect((await logIn("head@test.local", PASSWORD)).status).toBe(401)
    })

    it("tells nobody who has a log-in, and writes to nobody else", async () => {
      const known = await ask("head@test.local")
      const unknown = await ask("stranger@test.local")
      expect([known.status, known.data]).toEqual([unknown.status, unknown.data])
      await tokenFor("head@test.local")
      expect(await knex("notice").where({ email: "stranger@test.local" })).toEqual([])
    })

    it("writes to one mailbox five times an hour and no more, whoever asks", async () => {
      const statuses: number[] = []
      for (let turn = 0; turn < 6; turn++) {
        statuses.push((await ask(" HEAD@test.local", `10.1.3.${turn}`)).status)
      }
      expect(statuses.slice(0, 5)).toEqual(Array(5).fill(201))
      expect(statuses[5]).toBe(429)
    })

    it("is no way in for a token of another kind", async () => {
      const { data } = await logIn("head@test.local", PASSWORD)
      expect((await set(data.token!, "a-new-password")).status).toBe(401)
      expect((await set("x".repeat(40), "a-new-password")).status).toBe(401)
    })
  })

  describe("an invitation to an address that somebody has taken without reading its mail", () => {
    it("gives the log-in to whoever reads the mail", async () => {
      const email = "squatted@test.local"
      const body = { email, password: "squatters-word" }
      await api.post("/auth/customer/emailpass/register", body, at("10.1.1.3"))
      await callerAt(api, key, head, own).post(
        "/store/partner/people/invitations",
        invitation(email, own)
      )
      const token = await links.tokenFor(email)
      expect((await links.accept(token, "readers-own-word")).status).toBe(200)
      expect((await logIn(email, "squatters-word")).status).toBe(401)
      expect((await logIn(email, "readers-own-word")).status).toBe(200)
    })

    it("is not something that one place can do to everybody", async () => {
      const statuses: number[] = []
      for (let turn = 0; turn < 31; turn++) {
        const body = { email: `many${turn}@test.local`, password: "some-password" }
        const options = at("10.1.1.4")
        statuses.push((await api.post("/auth/customer/emailpass/register", body, options)).status)
      }
      expect([statuses[29], statuses[30]]).toEqual([200, 429])
    })
  })
}
