import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { defineMessage, forgetOldMessages, notify, type Recipient } from "@orac/notifications"
import type { AdminMessage, InboxPage } from "@orac/notifications/contract"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
  type Suite,
} from "../support/partners"

process.env.MAIL_INTERVAL_MS = "3600000"

const letter = (about: string) => ({
  subject: `About ${about}`,
  body: { heading: about, paragraphs: [`Everything on ${about}.`] },
})
const told = defineMessage<{ about: string }>({
  code: "test.told",
  inbox: true,
  texts: { ru: ({ about }) => letter(about), en: ({ about }) => letter(about) },
  sample: { about: "a sample" },
})
const mailed = defineMessage<{ about: string }>({
  code: "test.mailed",
  inbox: false,
  texts: { ru: ({ about }) => letter(about), en: ({ about }) => letter(about) },
  sample: { about: "a sample" },
})

const DAY_MS = 86_400_000

export function inbox({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let knex: Knex
  let key: string
  let one: { id: string; group_id: string }
  let two: { id: string; group_id: string }
  let anna: Login

  const tell = (message: typeof told, about: string, recipient: Partial<Recipient<object>> = {}) =>
    notify(knex, {
      message,
      data: { about },
      key: about,
      recipients: [{ email: "anna@inbox.local", ...recipient }],
    })
  const inbox = async () => (await api.get<InboxPage>("/store/inbox", as(key, anna))).data
  const subjects = async () => (await inbox()).items.map(({ subject }) => subject).sort()
  const read = (body: object) => api.post("/store/inbox/read", body, as(key, anna))
  const seatAt = (node_id: string) =>
    knex("membership").where({ employee_id: anna.employee_id, node_id })

  beforeAll(async () => {
    container = getContainer()
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    key = await publishableKey(container)
    one = await createEntity(container, { name: "One" })
    two = await createEntity(container, { name: "Two" })
    anna = await createEmployee(container, "anna@inbox.local", [
      { entity_id: one.id, role: "buyer" },
      { entity_id: two.id, role: "buyer" },
    ])
    const { customer_id } = anna
    await tell(told, "one", { customer_id, entity_id: one.id })
    await tell(told, "two", { customer_id, entity_id: two.id })
    await tell(told, "Anna", { customer_id })
  })

  describe("a message that belongs to a company", () => {
    it("is there for as long as its reader sits there", async () => {
      expect(await subjects()).toEqual(["About Anna", "About one", "About two"])
      const { items } = await inbox()
      const ofOne = items.find(({ entity_id }) => entity_id === one.id)!
      await seatAt(one.id).update({ valid_to: new Date() })
      expect(await subjects()).toEqual(["About Anna", "About two"])
      expect(await inbox()).toMatchObject({ count: 2, unread: 2 })
      expect((await read({ ids: [ofOne.id] })).status).toBe(404)
      expect((await read({ all: true })).data).toEqual({ unread: 0 })
      await seatAt(one.id).update({ valid_to: null })
      expect(await inbox()).toMatchObject({ count: 3, unread: 1 })
    })

    it("is there for a seat in one of its branches or above it, and for nobody without a seat", async () => {
      const { id, group_id } = one
      await knex("org_node").insert({
        ...{ id: "node_b", kind: "branch", parent_id: id, entity_id: id, name: "North" },
        path: [group_id, id, "node_b"],
      })
      for (const place of ["node_b", group_id]) {
        await seatAt(id).update({ node_id: place })
        expect(await subjects()).toContain("About one")
        await seatAt(place).update({ node_id: id })
      }
      await knex("membership")
        .where({ employee_id: anna.employee_id })
        .update({ valid_to: new Date() })
      expect(await subjects()).toEqual(["About Anna"])
    })

    it("follows its company into the one that it goes up in, and back", async () => {
      const headers = await staffHeaders(container)
      const merges = <T>(path: string, body: object) =>
        api.post<T>(`/admin/partner-base/merges${path}`, body, { headers })
      const pair = { survivor_id: one.id, duplicate_id: two.id, take: [] }
      const { data } = await merges<{ id: string }>("", pair)
      expect(await subjects()).toEqual(["About Anna", "About one", "About two"])
      const { items } = await inbox()
      expect(items.map(({ entity_id }) => entity_id)).not.toContain(two.id)
      await tell(told, "news", { customer_id: anna.customer_id, entity_id: one.id })
      await merges(`/${data.id}/undo`, {})
      const after = (await inbox()).items
      expect(after.find(({ subject }) => subject === "About two")!.entity_id).toBe(two.id)
      expect(after.find(({ subject }) => subject === "About news")!.entity_id).toBe(one.id)
    })
  })

  describe("what is old", () => {
    const ages = (days: number, where: object) =>
      knex("notice")
        .where(where)
        .update({ state: "sent", created_at: new Date(Date.now() - days * DAY_MS) })
    const stored = (about: string) => knex("notice").where({ key: about }).first()

    afterEach(() => {
      delete process.env.INBOX_DAYS
      delete process.env.MAIL_DAYS
    })

    it("loses its text after 90 days where it is a mail alone; who was told what and when stays", async () => {
      await tell(mailed, "old")
      await tell(mailed, "young")
      await ages(91, { key: "old" })
      await ages(89, { key: "young" })
      await ages(91, { key: "one" })
      await forgetOldMessages(container)
      const old = await stored("old")
      expect(JSON.stringify(old.content)).not.toContain("Everything")
      expect(old).toMatchObject({ code: "test.mailed", email: "anna@inbox.local", state: "sent" })
      expect((await stored("young")).erased_at).toBeNull()
      expect((await stored("one")).erased_at).toBeNull()

      const options = { headers: await staffHeaders(container), validateStatus: () => true }
      const path = `/admin/messages/${old.id}`
      const { data } = await api.get<{ message: AdminMessage }>(path, options)
      expect(data.message).toMatchObject({ subject: "About old" })
      expect(data.message.text).toContain("has been erased")
      await knex("notice").where({ key: "old" }).update({ state: "given_up" })
      expect((await api.post(`${path}/retry`, {}, options)).status).toBe(404)
    })

    it("goes after 400 days, in as many portions as it takes; what waits to be sent stays", async () => {
      await ages(401, { key: "one" })
      await ages(399, { key: "two" })
      await tell(mailed, "waits")
      await knex("notice")
        .where({ key: "waits" })
        .update({ created_at: new Date(0) })
      await knex.raw(
        `insert into notice (id, code, key, email, locale, content, state, due_at, give_up_at, created_at)
         select 'old' || n, 'test.told', 'old' || n, 'x@inbox.local', 'en', '{}', 'sent', now(), now(), '2001-01-01'
           from generate_series(1, 2500) n`
      )
      await forgetOldMessages(container)
      const keys = await knex("notice").pluck("key")
      expect(keys.sort()).toEqual(["Anna", "two", "waits"])
    })

    it("goes earlier or later as the operator says, and not at all by a setting that makes no sense", async () => {
      await ages(20, { key: "one" })
      for (const [inbox, mail] of [
        ["ten", ""],
        ["0", ""],
        ["-5", ""],
        ["10", "11"],
        ["1.5", ""],
      ]) {
        Object.assign(process.env, { INBOX_DAYS: inbox, MAIL_DAYS: mail })
        await forgetOldMessages(container)
        expect(await stored("one")).toBeDefined()
      }
      Object.assign(process.env, { INBOX_DAYS: "10", MAIL_DAYS: "10" })
      await forgetOldMessages(container)
      expect(await stored("one")).toBeUndefined()
    })
  })
}
