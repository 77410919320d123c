import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { defineMessage, notify, type Recipient, sendDueMail } from "@orac/notifications"
import type { AdminMessage, AdminMessageList, InboxPage } from "@orac/notifications/contract"
import { MailServer } from "../support/mail-server"
import {
  type Api,
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
  type Suite,
} from "../support/partners"

process.env.MAIL_INTERVAL_MS = "3600000"

interface Shipped {
  order: string
  token?: string
}

const shipped = defineMessage<Shipped>({
  code: "test.shipped",
  inbox: true,
  link: ({ order }) => `/account/orders/${order}`,
  texts: {
    ru: ({ order, token }) => ({
      subject: `Заказ ${order} отгружен`,
      body: {
        heading: "Заказ в пути",
        paragraphs: [`Заказ ${order} <b>отгружен</b>.`],
        facts: [["Город", "Казань"]],
        button: { label: "Открыть", path: token && `/decide?token=${token}`, secret: !!token },
      },
    }),
    en: ({ order, token }) => ({
      subject: `Order ${order} has been shipped`,
      body: {
        heading: "On its way",
        paragraphs: [`Order ${order} has left.`],
        button: { label: "Open", path: token && `/decide?token=${token}`, secret: !!token },
      },
    }),
  },
  sample: { order: "1001" },
})

interface StoredNotice {
  state: string
  attempts: number
  last_error: string | null
  due_at: Date
  content: unknown
}

export function notifications({ api, getContainer }: Suite) {
  const mailServer = new MailServer()
  let container: MedusaContainer
  let knex: Knex

  beforeAll(async () => {
    await mailServer.start()
  })
  afterAll(() => mailServer.stop())

  beforeEach(() => {
    container = getContainer()
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    process.env.SMTP_URL = mailServer.url
    process.env.MAIL_FROM = "ORAC <portal@orac.test>"
    mailServer.mails.length = 0
    mailServer.verdict = () => null
  })
  afterEach(async () => {
    await knex("notice").delete()
    delete process.env.SMTP_URL
  })

  let sequence = 0
  const tell = (recipients: Recipient<Shipped>[], data: Shipped = { order: "7" }) =>
    notify(knex, { message: shipped, data, key: `k${++sequence}`, recipients })

  const stored = async (email: string): Promise<StoredNotice> =>
    (await knex("notice").where({ email }))[0]

  /** Waits for the mail that an event sends. */
  async function untilSent(id: string) {
    for (let turn = 0; turn < 100; turn += 1) {
      const [{ state }] = await knex("notice").where({ id })
      if (state === "sent") {
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error("The mail was not sent.")
  }

  const makeDue = () =>
    knex("notice")
      .where({ state: "waiting" })
      .update({ due_at: new Date(0) })

  describe("a mail", () => {
    it("arrives in the reader's language, as HTML and as text", async () => {
      await tell([
        { email: "Anna@Example.org", locale: "ru", entity_id: "ent_1" },
        { email: "bob@example.org", locale: "en-BE" },
      ])
      expect(await sendDueMail(container)).toEqual({ sent: 2, failed: 0 })
      const [russian] = mailServer.to("anna@example.org")
      expect(russian.subject).toBe("Заказ 7 отгружен")
      expect(russian.html).toContain("Заказ 7 &lt;b&gt;отгружен&lt;/b&gt;.")
      expect(russian.html).toContain(
        'href="http://localhost:8000/ru/open?entity=ent_1&amp;to=%2Faccount%2Forders%2F7"'
      )
      expect(russian.text).toContain("Город: Казань")
      expect(mailServer.to("bob@example.org")[0].subject).toBe("Order 7 has been shipped")
    })

    it("says that a machine wrote it, and who sent it", async () => {
      await tell([{ email: "anna@example.org" }])
      await sendDueMail(container)
      const [{ headers, messageId, from }] = mailServer.mails
      expect(headers.get("auto-submitted")).toBe("auto-generated")
      expect(headers.get("content-language")).toBe("en")
      expect(messageId).toMatch(/^<ntc_\w+@orac\.test>$/)
      expect(from?.text).toBe('"ORAC" <portal@orac.test>')
    })

    it("takes no header and no recipient from the data", async () => {
      const order = "8\r\nBcc: thief@example.org\r\n\r\nHello\0\ud800"
      await tell([{ email: "anna@example.org" }, { email: "a@b.org\r\nBcc: c@d.org" }], { order })
      expect(await sendDueMail(container)).toEqual({ sent: 1, failed: 0 })
      const [{ headers, subject }] = mailServer.mails
      expect(headers.has("bcc")).toBe(false)
      expect(subject).toMatch(/^Order 8 +Bcc: thief@example.org +Hello +has been shipped$/)
      expect(await knex("notice").where({ state: "refused" })).toHaveLength(1)
    })

    it("leaves once for an event, however often it is told", async () => {
      const once = { message: shipped, data: { order: "9" }, key: "order_9" }
      const recipients = [{ email: "anna@example.org" }, { email: "ANNA@example.org " }]
      await notify(knex, { ...once, recipients })
      await sendDueMail(container)
      await notify(knex, { ...once, recipients })
      await sendDueMail(container)
      expect(mailServer.mails).toHaveLength(1)
    })

    it("does not leave when the transaction rolls back", async () => {
      const failing = knex.transaction(async (trx) => {
        const recipients = [{ email: "anna@example.org" }]
        await notify(trx, { message: shipped, data: { order: "1" }, key: "rolled", recipients })
        throw new Error("no")
      })
      await expect(failing).rejects.toThrow("no")
      expect(await sendDueMail(container)).toEqual({ sent: 0, failed: 0 })
    })

    it("leaves once when several servers send at the same time", async () => {
      const many = Array.from({ length: 20 }, (_, n) => ({ email: `p${n}@example.org` }))
      await tell(many)
      const turns = await Promise.all([1, 2, 3].map(() => sendDueMail(container)))
      expect(turns.reduce((sum, { sent }) => sum + sent, 0)).toBe(20)
      expect(mailServer.mails).toHaveLength(20)
      expect(new Set(mailServer.mails.map(({ messageId }) => messageId)).size).toBe(20)
    })

    it("forgets a one-time address once it has left", async () => {
      await tell([
        { email: "anna@example.org", own: { token: "one" } },
        { email: "bob@example.org", own: { token: "two" } },
      ])
      await sendDueMail(container)
      expect(mailServer.to("bob@example.org")[0].text).toContain("/en/decide?token=two")
      expect(mailServer.to("anna@example.org")[0].text).not.toContain("token=two")
      expect(JSON.stringify((await stored("bob@example.org")).content)).not.toContain("two")
    })
  })

  describe("a failure", () => {
    it("is tried again after a pause when it passes", async () => {
      await tell([{ email: "full@example.org" }, { email: "bob@example.org" }])
      mailServer.verdict = (address) =>
        address.startsWith("full") ? { code: 452, text: "Mailbox full" } : null
      expect(await sendDueMail(container)).toEqual({ sent: 1, failed: 1 })
      const { state, attempts, last_error, due_at } = await stored("full@example.org")
      expect({ state, attempts }).toEqual({ state: "waiting", attempts: 1 })
      expect(last_error).toContain("Mailbox full")
      expect(due_at.getTime()).toBeGreaterThan(Date.now() + 20_000)
      expect(await sendDueMail(container)).toEqual({ sent: 0, failed: 0 })
      mailServer.verdict = () => null
      await makeDue()
      expect(await sendDueMail(container)).toEqual({ sent: 1, failed: 0 })
      expect(await stored("full@example.org")).toMatchObject({ state: "sent", last_error: null })
    })

    it("is final when the server will never take the mail", async () => {
      await tell([{ email: "gone@example.org" }])
      mailServer.verdict = () => ({ code: 550, text: "No such user" })
      await sendDueMail(container)
      await makeDue()
      await sendDueMail(container)
      const { state, attempts, last_error } = await stored("gone@example.org")
      expect({ state, attempts }).toEqual({ state: "refused", attempts: 1 })
      expect(last_error).toContain("No such user")
    })

    it("ends after days of trying, with the last error kept", async () => {
      await tell([{ email: "full@example.org" }])
      await knex("notice").update({ give_up_at: new Date(Date.now() + 1000) })
      mailServer.verdict = () => ({ code: 452, text: "Mailbox full" })
      await sendDueMail(container)
      const { state, last_error } = await stored("full@example.org")
      expect(state).toBe("given_up")
      expect(last_error).toContain("Mailbox full")
    })

    it("of the mail server keeps everything until it is back", async () => {
      await tell([{ email: "anna@example.org" }, { email: "bob@example.org" }])
      await mailServer.stop()
      expect(await sendDueMail(container)).toEqual({ sent: 0, failed: 1 })
      await mailServer.start()
      await makeDue()
      expect(await sendDueMail(container)).toEqual({ sent: 2, failed: 0 })
    })
  })

  describe("without a mail server", () => {
    beforeEach(() => delete process.env.SMTP_URL)

    it("sends nothing, and says so to staff", async () => {
      await tell([{ email: "anna@example.org", own: { token: "one" } }])
      expect(await sendDueMail(container)).toEqual({ sent: 0, failed: 0 })
      const staff = await forStaff(api, container)
      const { messages, mail_problem } = await staff.list()
      expect(mail_problem).toBe("smtp_url_missing")
      expect(messages[0]).toMatchObject({
        state: "no_server",
        subject: "Order 7 has been shipped",
      })
      expect((await staff.read(messages[0].id)).text).toContain("token=one")
    })

    it("does not send news of last week when one comes", async () => {
      await tell([{ email: "anna@example.org" }])
      await knex("notice").update({ give_up_at: new Date(0) })
      process.env.SMTP_URL = mailServer.url
      expect(await sendDueMail(container)).toEqual({ sent: 0, failed: 0 })
      expect(await stored("anna@example.org")).toMatchObject({
        state: "given_up",
        last_error: "no_server_in_time",
      })
    })
  })

  describe("staff", () => {
    it("filter, read without one-time addresses, and send again", async () => {
      await tell([
        { email: "gone@example.org", own: { token: "one" } },
        { email: "bob@example.org" },
      ])
      mailServer.verdict = (address) =>
        address.startsWith("gone") ? { code: 550, text: "No such user" } : null
      await sendDueMail(container)
      const staff = await forStaff(api, container)
      const { messages, count } = await staff.list("state=refused&q=gone")
      expect({ count, email: messages[0].email }).toEqual({ count: 1, email: "gone@example.org" })
      const letter = await staff.read(messages[0].id)
      expect(letter.html).not.toContain("token=one")
      mailServer.verdict = () => null
      expect((await staff.retry(messages[0].id)).status).toBe(202)
      await untilSent(messages[0].id)
      expect(mailServer.to("gone@example.org")).toHaveLength(1)
      expect((await staff.retry(messages[0].id)).status).toBe(404)
      expect((await staff.retry("ntc_none")).status).toBe(404)
    })

    it("see every message in both languages", async () => {
      const staff = await forStaff(api, container)
      const { previews } = await staff.get<{
        previews: { code: string; letters: Record<string, { subject: string }> }[]
      }>("/admin/message-previews")
      const letters = previews.find(({ code }) => code === shipped.code)?.letters
      expect(letters?.ru.subject).toBe("Заказ 1001 отгружен")
      expect(letters?.en.subject).toBe("Order 1001 has been shipped")
    })
  })

  describe("the inbox", () => {
    let key: string
    let anna: Login
    let bob: Login

    beforeEach(async () => {
      key = await publishableKey(container)
      const { id: entity_id } = await createEntity(container, { name: "Own" })
      const member = (email: string) =>
        createEmployee(container, email, [{ entity_id, role: "buyer" }])
      anna = await member("anna@example.org")
      bob = await member("bob@example.org")
      for (const order of ["1", "2", "3"]) {
        await tell([{ email: "anna@example.org", customer_id: anna.customer_id }], { order })
      }
      await tell([{ email: "bob@example.org", customer_id: bob.customer_id }])
    })

    const inbox = async (login: Login, query = "") =>
      (await api.get<InboxPage>(`/store/inbox?${query}`, as(key, login))).data

    const read = (login: Login, body: object) =>
      api.post<{ unread: number }>("/store/inbox/read", body, as(key, login))

    it("shows a person's messages in the language of the page, newest first", async () => {
      const page = await inbox(anna, "language=ru&limit=2")
      expect(page).toMatchObject({ count: 3, unread: 3 })
      expect(page.items.map(({ subject }) => subject)).toEqual([
        "Заказ 3 отгружен",
        "Заказ 2 отгружен",
      ])
      expect(page.items[0]).toMatchObject({
        link: "/account/orders/3",
        facts: [["Город", "Казань"]],
        read_at: null,
      })
      expect(await inbox(anna, "limit=0")).toEqual({ items: [], count: 3, unread: 3 })
    })

    it("marks some or all as read", async () => {
      const { items } = await inbox(anna)
      const { data } = await read(anna, { ids: [items[0].id, items[0].id, items[1].id] })
      expect(data).toEqual({ unread: 1 })
      expect((await inbox(anna)).items[0].read_at).toEqual(expect.any(String))
      expect((await read(anna, { all: true })).data).toEqual({ unread: 0 })
      expect(await inbox(bob)).toMatchObject({ unread: 1 })
    })

    it("knows no message of another person, and marks none of a list with one", async () => {
      const [own] = (await inbox(anna)).items
      const [foreign] = (await inbox(bob)).items
      expect((await read(anna, { ids: [own.id, foreign.id] })).status).toBe(404)
      expect(await inbox(anna)).toMatchObject({ unread: 3 })
      expect(await inbox(bob)).toMatchObject({ unread: 1 })
    })

    it.each([{}, { ids: [] }, { all: false }, { ids: [1] }, { ids: ["a"], all: true }])(
      "refuses %j",
      async (body) => {
        expect((await read(anna, body)).status).toBe(400)
      }
    )
  })
}

async function forStaff(api: Api, container: MedusaContainer) {
  const headers = await staffHeaders(container)
  const options = { headers, validateStatus: () => true }
  const get = async <T>(path: string) => (await api.get<T>(path, options)).data
  return {
    get,
    list: (query = "") => get<AdminMessageList>(`/admin/messages?${query}`),
    read: async (id: string) =>
      (await get<{ message: AdminMessage }>(`/admin/messages/${id}`)).message,
    retry: (id: string) => api.post(`/admin/messages/${id}/retry`, {}, options),
  }
}
