import type { ApprovalSent, PadPlans, PadView, PlacedOrder } from "@orac/checkout/contract"
import type { PartnerMe } from "@orac/companies/contract"
import type { ArticleList, ArticleRow } from "@orac/pim/contract"

export const STOREFRONT = process.env.STOREFRONT_URL ?? "http://localhost:8000"
export const BACKEND = process.env.BACKEND_URL ?? "http://localhost:9000"
export const PASSWORD = "demo-portal"

type Headers = Record<string, string>

/** Asks the backend, or posts a body to it; any refusal is an error. */
export async function request<T>(path: string, headers: Headers, body?: unknown, method?: string) {
  const answer = await fetch(BACKEND + path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }
  return (await answer.json()) as T
}

const tokenOf = async (actor: "user" | "customer", email: string) =>
  (await request<{ token: string }>(`/auth/${actor}/emailpass`, {}, { email, password: PASSWORD }))
    .token

/** The key that the storefront's requests carry, as staff can read it. */
export async function publishableKey(): Promise<string> {
  const authorization = `Bearer ${await tokenOf("user", "admin@demo.orac")}`
  const path = "/admin/api-keys?type=publishable"
  return (await request<{ api_keys: { token: string }[] }>(path, { authorization })).api_keys[0]
    .token
}

/** The text of the last letter to an address, as staff of a portal without a mail server see it. */
export async function lastLetterTo(email: string): Promise<string> {
  const headers = { authorization: `Bearer ${await tokenOf("user", "admin@demo.orac")}` }
  const list = `/admin/messages?q=${encodeURIComponent(email)}`
  const { messages } = await request<{ messages: { id: string }[] }>(list, headers)
  const one = `/admin/messages/${messages[0].id}`
  return (await request<{ message: { text: string } }>(one, headers)).message.text
}

/** One employee acting for one legal entity, through the backend's own routes. */
export class Partner {
  private constructor(
    private readonly headers: Headers,
    readonly token: string,
    readonly entities: PartnerMe["entities"],
    readonly entity: PartnerMe["entities"][number]
  ) {}

  /** @param code of the demo world, as `ru-27`; else the employee's first legal entity */
  static async logIn(email: string, code?: string): Promise<Partner> {
    const token = await tokenOf("customer", email)
    const headers: Headers = {
      "x-publishable-api-key": await publishableKey(),
      authorization: `Bearer ${token}`,
    }
    const { entities } = await request<PartnerMe>("/store/partner/me", headers)
    const entity = entities.find(({ id }) => code && id.endsWith(code)) ?? entities[0]
    return new Partner({ ...headers, "x-entity-id": entity.id }, token, entities, entity)
  }

  get = <T>(path: string) => request<T>(path, this.headers)

  post = <T>(path: string, body: object, headers: Headers = {}) =>
    request<T>(path, { ...this.headers, ...headers }, body)

  drop = (path: string) => request(path, this.headers, undefined, "DELETE")

  pad = async (id: string) => (await this.get<{ pad: PadView }>(`/store/pads/${id}`)).pad

  async newPad(name: string, text = ""): Promise<PadView> {
    const { pad } = await this.post<{ pad: PadView }>("/store/pads", { name })
    if (!text) {
      return pad
    }
    const path = `/store/pads/${pad.id}/text`
    return (await this.post<{ pad: PadView }>(path, { text, mode: "append" })).pad
  }

  setQuantity = (id: string, sku: string, quantity: number) =>
    this.post(`/store/pads/${id}/lines`, { changes: [{ sku, quantity }] })

  /** Sends a pad on by the plan that takes most deliveries: to be placed, or to those who have to agree. */
  private async sendOn<T>(step: "place" | "approval", text: string, name: string): Promise<T> {
    const { id } = await this.newPad(name, text)
    const path = `/store/pads/${id}`
    const { pad_version, plans } = await this.post<PadPlans>(`${path}/plans`, {})
    const [plan] = [...plans].sort((a, b) => b.segments.length - a.segments.length)
    const request = {
      pad_version,
      plan: plan.fingerprint,
      expected_total_minor: plan.total_minor,
      purchase_order_number: name,
    }
    return await this.post<T>(`${path}/${step}`, request, { "idempotency-key": `${step}-${id}` })
  }

  place = (text: string, purchase_order_number: string) =>
    this.sendOn<PlacedOrder>("place", text, purchase_order_number)

  /** Sends a list to those who have to agree. */
  ask = async (text: string, name: string) =>
    (await this.sendOn<ApprovalSent>("approval", text, name)).approval

  /** Clears a test's pad away; one that was placed is gone already. */
  dropPad = (id: string) => this.drop(`/store/pads/${id}`).catch(() => undefined)

  async articles(): Promise<ArticleRow[]> {
    const all: ArticleRow[] = []
    for (;;) {
      const page = await this.get<ArticleList>(
        `/store/catalogue/articles?limit=100&offset=${all.length}`
      )
      all.push(...page.articles)
      if (!page.articles.length || all.length >= page.count) {
        return all
      }
    }
  }
}
