import type { World } from "../seed/world"
import { type Buyer, PASSWORD } from "../seed/buyers"

/** A buyer at the portal's HTTP interface. */
export interface Partner {
  post: <T>(path: string, body?: object, headers?: Record<string, string>) => Promise<T>
}

const server = () => process.env.BENCH_SERVER ?? "http://127.0.0.1:9000"

async function post<T>(path: string, body: object, headers: Record<string, string>): Promise<T> {
  const answer = await fetch(`${server()}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) {
    throw new Error(`POST ${path}: ${answer.status} ${text.slice(0, 300)}`)
  }
  return JSON.parse(text)
}

/** Logs in and acts for the buyer's company from then on. */
export async function partnerOf(
  { publishable_key }: World,
  { email, entity_id }: Buyer
): Promise<Partner> {
  const { token } = await post<{ token: string }>(
    "/auth/customer/emailpass",
    { email, password: PASSWORD },
    {}
  )
  const identity = {
    "x-publishable-api-key": publishable_key,
    "x-entity-id": entity_id,
    authorization: `Bearer ${token}`,
  }
  return {
    post: (path, body = {}, headers = {}) => post(path, body, { ...identity, ...headers }),
  }
}
