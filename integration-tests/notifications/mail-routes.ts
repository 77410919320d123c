import { sendDueMail } from "@orac/notifications"
import type { InboxPage } from "@orac/notifications/contract"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  type Suite,
} from "../support/partners"
import { forStaff, mailTools, shipped } from "./mail-tools"

/** Messages before staff, and the inbox of a reader. */
export function mailRoutes({ api, getContainer }: Suite) {
  const { mailServer, tell, untilSent } = mailTools({ api, getContainer })

  describe("staff", () => {
    it("filter, read without one-time addresses, and send again", async () => {
      await tell([
        { email: "gone@example.org", own: { token: "one" } },
        { email: "bob@example.org" },
      ])
      mailServer.verdict = (address) =>
        address.startsWith("gone") ? { code: 550, text: "No such user" } : null
      await sendDueMail(getContainer())
      const staff = await forStaff(api, getContainer())
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
      const staff = await forStaff(api, getContainer())
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
      key = await publishableKey(getContainer())
      const { id: entity_id } = await createEntity(getContainer(), { name: "Own" })
      const member = (email: string) =>
        createEmployee(getContainer(), email, [{ entity_id, role: "buyer" }])
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
