import type { Knex } from "@orac/bulk"
import type { InvitationOffer } from "@orac/companies/contract"
import type { RefusalAnswer } from "../checkout/partner-client"
import { type Api, as, type Login } from "./partners"

const ADDRESS = { city: "Казань", address: "ул. Тестовая, 1", postal_code: "420000" }
export const BRANCH = { ...ADDRESS, tax_registration: "165543001" }
export const CENTRE = {
  code: "CC-1",
  budget_minor: 50_000_00,
  budget_period: "month" as const,
  on_overrun: "approval" as const,
}

/** What an employee asks for, at a legal entity or one of its branches. */
export function callerAt(api: Api, key: string, login: Login, entityId: string, branchId?: string) {
  const options = as(key, login, entityId, branchId ? { "x-branch-id": branchId } : {})
  return {
    get: <T>(path: string) => api.get<T>(path, options),
    post: <T = RefusalAnswer>(path: string, body: unknown = {}) => api.post<T>(path, body, options),
    remove: (path: string) => api.request({ method: "DELETE", url: path, ...options }),
  }
}

/** The body that offers somebody a seat. */
export const invitation = (email: string, node_id: string, role = "buyer") => ({
  email,
  name: "Новый Человек",
  node_id,
  role,
  locale: "ru",
})

/** What the holder of an invitation's link does. */
export const invitationLinks = (api: Api, knex: Knex, key: string) => ({
  /** The one-time token of the last letter to an address, as only the recipient sees it. */
  async tokenFor(email: string): Promise<string> {
    const { rows } = await knex.raw(
      `select content from notice where email = ? and code = 'companies.invited'
        order by created_at desc limit 1`,
      [email]
    )
    const { path } = rows[0].content.letters.en.body.button
    return new URL(path, "http://portal.test").searchParams.get("token")!
  },

  async look(token: string): Promise<InvitationOffer> {
    const { data } = await api.post<{ invitation: InvitationOffer }>(
      "/store/invitations/look",
      { token },
      as(key, null)
    )
    return data.invitation
  },

  accept: (token: string, password?: string, login: Login | null = null) =>
    api.post<RefusalAnswer>("/store/invitations/accept", { token, password }, as(key, login)),

  async logIn(email: string, password: string): Promise<Login> {
    const { data } = await api.post<{ token: string }>("/auth/customer/emailpass", {
      email,
      password,
    })
    return { customer_id: "", employee_id: "", token: data.token }
  },
})
