import type { PadPlans, PadView, PlacedOrder } from "@orac/checkout/contract"
import type { PartnerMe } from "@orac/companies/contract"
import type { ArticleList, ArticleRow } from "@orac/pim/contract"

export const STOREFRONT = process.env.STOREFRONT_URL ?? "http://localhost:8000"
export const BACKEND = process.env.BACKEND_URL ?? "http://localhost:9000"
export const PASSWORD = "demo-portal"

type Headers = Record<string, string>

async function ask<T>(path: string, headers: Headers, body?: unknown, method?: string) {
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
  (await ask<{ token: string }>(`/auth/${actor}/emailpass`, {}, { email, password: PASSWORD }))
    .token

/** The key that the storefront's requests carry, as staff can read it. */
async function publishableKey(): Promise<string> {
  const authorization = `Bearer ${await tokenOf("user", "admin@demo.orac")}`
  const path = "/admin/api-keys?type=publishable"
  return (await ask<{ api_keys: { token: string }[] }>(path, { authorization })).api_keys[0].token
}

/** The text of the last letter to an address, as staff of a portal without a mail server see it. */
export async function lastLetterTo(email: string): Promise<string> {
  const headers = { authorization: `Bearer ${await tokenOf("user", "admin@demo.orac")}` }
  const list = `/admin/messages?q=${encodeURIComponent(email)}`
  const { messages } = await ask<{ messages: { id: string }[] }>(list, headers)
  const one = `/admin/messages/${messages[0].id}`
  return (await ask<{ message: { text: string } }>(one, headers)).message.text
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
    const { entities } = await ask<PartnerMe>("/store/partner/me", headers)
    const entity = entities.find(({ id }) => code && id.endsWith(code)) ?? entities[0]
    return new Partner({ ...headers, "x-entity-id": entity.id }, token, entities, entity)
  }

  get = <T>(path: string) => ask<T>(path, this.headers)

  post = <T>(path: string, body: unknown) => ask<T>(path, this.headers, body)

  pad = async (id: string) => (await this.get<{ pad: PadView }>(`/store/pads/${id}`)).pad

  async newPad(name: string, text = ""): Promise<PadView> {
    const { pad } = await ask<{ pad: PadView }>("/store/pads", this.headers, { name })
    if (!text) {
      return pad
    }
    const path = `/store/pads/${pad.id}/text`
    return (await ask<{ pad: PadView }>(path, this.headers, { text, mode: "append" })).pad
  }

  setQuantity = (id: string, sku: string, quantity: number) =>
    ask(`/store/pads/${id}/lines`, this.headers, { changes: [{ sku, quantity }] })

  /** Places a list by the plan that takes most deliveries. */
  async place(text: string, purchase_order_number: string): Promise<PlacedOrder> {
    const { id } = await this.newPad(purchase_order_number, text)
    const path = `/store/pads/${id}`
    const { pad_version, plans } = await ask<PadPlans>(`${path}/plans`, this.headers, {})
    const [plan] = [...plans].sort((a, b) => b.segments.length - a.segments.length)
    return ask<PlacedOrder>(
      `${path}/place`,
      { ...this.headers, "idempotency-key": `place-${id}` },
      {
        pad_version,
        plan: plan.fingerprint,
        expected_total_minor: plan.total_minor,
        purchase_order_number,
      }
    )
  }

  /** Clears a test's pad away; one that was placed is gone already. */
  dropPad = (id: string) =>
    ask(`/store/pads/${id}`, this.headers, undefined, "DELETE").catch(() => undefined)

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
