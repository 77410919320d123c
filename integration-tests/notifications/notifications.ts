import { notify, sendDueMail } from "@orac/notifications"
import type { Suite } from "../support/partners"
import { forStaff, mailTools, shipped } from "./mail-tools"

export function notifications({ api, getContainer }: Suite) {
  const { mailServer, knex, tell, stored, makeDue } = mailTools({ api, getContainer })

  describe("a mail", () => {
    it("arrives in the reader's language, as HTML and as text", async () => {
      await tell([
        { email: "Anna@Example.org", locale: "ru", entity_id: "ent_1" },
        { email: "bob@example.org", locale: "en-BE" },
      ])
      expect(await sendDueMail(getContainer())).toEqual({ sent: 2, failed: 0 })
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
      await sendDueMail(getContainer())
      const [{ headers, messageId, from }] = mailServer.mails
      expect(headers.get("auto-submitted")).toBe("auto-generated")
      expect(headers.get("content-language")).toBe("en")
      expect(messageId).toMatch(/^<ntc_\w+@orac\.test>$/)
      expect(from?.text).toBe('"ORAC" <portal@orac.test>')
    })

    it("takes no header and no recipient from the data", async () => {
      const order = "8\r\nBcc: thief@example.org\r\n\r\nHello\0\ud800"
      await tell([{ email: "anna@example.org" }, { email: "a@b.org\r\nBcc: c@d.org" }], { order })
      expect(await sendDueMail(getContainer())).toEqual({ sent: 1, failed: 0 })
      const [{ headers, subject }] = mailServer.mails
      expect(headers.has("bcc")).toBe(false)
      expect(subject).toMatch(/^Order 8 +Bcc: thief@example.org +Hello +has been shipped$/)
      expect(await knex()("notice").where({ state: "refused" })).toHaveLength(1)
    })

    it("leaves once for an event, however often it is told", async () => {
      const once = { message: shipped, data: { order: "9" }, key: "order_9" }
      const recipients = [{ email: "anna@example.org" }, { email: "ANNA@example.org " }]
      await notify(knex(), { ...once, recipients })
      await sendDueMail(getContainer())
      await notify(knex(), { ...once, recipients })
      await sendDueMail(getContainer())
      expect(mailServer.mails).toHaveLength(1)
    })

    it("does not leave when the transaction rolls back", async () => {
      const failing = knex().transaction(async (trx) => {
        const recipients = [{ email: "anna@example.org" }]
        await notify(trx, { message: shipped, data: { order: "1" }, key: "rolled", recipients })
        throw new Error("no")
      })
      await expect(failing).rejects.toThrow("no")
      expect(await sendDueMail(getContainer())).toEqual({ sent: 0, failed: 0 })
    })

    it("leaves once when several servers send at the same time", async () => {
      const many = Array.from({ length: 20 }, (_, n) => ({ email: `p${n}@example.org` }))
      await tell(many)
      const turns = await Promise.all([1, 2, 3].map(() => sendDueMail(getContainer())))
      expect(turns.reduce((sum, { sent }) => sum + sent, 0)).toBe(20)
      expect(mailServer.mails).toHaveLength(20)
      expect(new Set(mailServer.mails.map(({ messageId }) => messageId)).size).toBe(20)
    })

    it("forgets a one-time address once it has left", async () => {
      await tell([
        { email: "anna@example.org", own: { token: "one" } },
        { email: "bob@example.org", own: { token: "two" } },
      ])
      await sendDueMail(getContainer())
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
      expect(await sendDueMail(getContainer())).toEqual({ sent: 1, failed: 1 })
      const { state, attempts, last_error, due_at } = await stored("full@example.org")
      expect({ state, attempts }).toEqual({ state: "waiting", attempts: 1 })
      expect(last_error).toContain("Mailbox full")
      expect(due_at.getTime()).toBeGreaterThan(Date.now() + 20_000)
      expect(await sendDueMail(getContainer())).toEqual({ sent: 0, failed: 0 })
      mailServer.verdict = () => null
      await makeDue()
      expect(await sendDueMail(getContainer())).toEqual({ sent: 1, failed: 0 })
      expect(await stored("full@example.org")).toMatchObject({ state: "sent", last_error: null })
    })

    it("is final when the server will never take the mail", async () => {
      await tell([{ email: "gone@example.org" }])
      mailServer.verdict = () => ({ code: 550, text: "No such user" })
      await sendDueMail(getContainer())
      await makeDue()
      await sendDueMail(getContainer())
      const { state, attempts, last_error } = await stored("gone@example.org")
      expect({ state, attempts }).toEqual({ state: "refused", attempts: 1 })
      expect(last_error).toContain("No such user")
    })

    it("ends after days of trying, with the last error kept", async () => {
      await tell([{ email: "full@example.org" }])
      await knex()("notice").update({ give_up_at: new Date(Date.now() + 1000) })
      mailServer.verdict = () => ({ code: 452, text: "Mailbox full" })
      await sendDueMail(getContainer())
      const { state, last_error } = await stored("full@example.org")
      expect(state).toBe("given_up")
      expect(last_error).toContain("Mailbox full")
    })

    it("of the mail server keeps everything until it is back", async () => {
      await tell([{ email: "anna@example.org" }, { email: "bob@example.org" }])
      await mailServer.stop()
      expect(await sendDueMail(getContainer())).toEqual({ sent: 0, failed: 1 })
      await mailServer.start()
      await makeDue()
      expect(await sendDueMail(getContainer())).toEqual({ sent: 2, failed: 0 })
    })
  })

  describe("without a mail server", () => {
    beforeEach(() => delete process.env.SMTP_URL)

    it("sends nothing, and says so to staff", async () => {
      await tell([{ email: "anna@example.org", own: { token: "one" } }])
      expect(await sendDueMail(getContainer())).toEqual({ sent: 0, failed: 0 })
      const staff = await forStaff(api, getContainer())
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
      await knex()("notice").update({ give_up_at: new Date(0) })
      process.env.SMTP_URL = mailServer.url
      expect(await sendDueMail(getContainer())).toEqual({ sent: 0, failed: 0 })
      expect(await stored("anna@example.org")).toMatchObject({
        state: "given_up",
        last_error: "no_server_in_time",
      })
    })
  })
}
