import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@orac/bulk"
import { defineMessage, notify, type Recipient } from "@orac/notifications"
import type { AdminMessage, AdminMessageList } from "@orac/notifications/contract"
import { MailServer } from "../support/mail-server"
import { type Api, staffHeaders, type Suite } from "../support/partners"

process.env.MAIL_INTERVAL_MS = "3600000"

export interface Shipped {
  order: string
  token?: string
}

export const shipped = defineMessage<Shipped>({
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

/** A mail server for the tests of a suite, and messages that are told. */
export function mailTools({ getContainer }: Suite) {
  const mailServer = new MailServer()
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

  beforeAll(async () => {
    await mailServer.start()
  })
  afterAll(() => mailServer.stop())

  beforeEach(() => {
    process.env.SMTP_URL = mailServer.url
    process.env.MAIL_FROM = "ORAC <portal@orac.test>"
    mailServer.mails.length = 0
    mailServer.verdict = () => null
  })
  afterEach(async () => {
    await knex()("notice").delete()
    delete process.env.SMTP_URL
  })

  let sequence = 0
  const tell = (recipients: Recipient<Shipped>[], data: Shipped = { order: "7" }) =>
    notify(knex(), { message: shipped, data, key: `k${++sequence}`, recipients })

  const stored = async (email: string): Promise<StoredNotice> =>
    (await knex()("notice").where({ email }))[0]

  /** Waits for the mail that an event sends. */
  async function untilSent(id: string) {
    for (let turn = 0; turn < 100; turn += 1) {
      const [{ state }] = await knex()("notice").where({ id })
      if (state === "sent") {
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error("The mail was not sent.")
  }

  const makeDue = () =>
    knex()("notice")
      .where({ state: "waiting" })
      .update({ due_at: new Date(0) })

  return { mailServer, knex, tell, stored, untilSent, makeDue }
}

/** What staff ask of the messages. */
export async function forStaff(api: Api, container: MedusaContainer) {
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
