/** What a request to one of the store routes that Medusa brings along may touch. */
export type CoreRoute =
  | { kind: "open" }
  | { kind: "customer" }
  | { kind: "hidden" }
  | { kind: "refused" }
  | { kind: "cart"; id: string | null; writes: boolean }
  | { kind: "order"; id: string | null; writes: boolean }

export interface StoreRequest {
  method: string
  /** Without the query, as it came: `/store/carts/cart_1`. */
  path: string
  query: Record<string, unknown>
  body: unknown
}

/** Known before anybody logs in: nothing here depends on who asks. */
const OPEN = new Set(["regions", "currencies", "locales"])

const READS = new Set(["GET", "HEAD", "OPTIONS"])

const textIn = (source: unknown, name: string): string | null => {
  const value = (source as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === "string" ? value : null
}

/**
 * Says what a store request touches. Everything needs a customer, except what is listed as open;
 * carts, orders and what hangs on them belong to a legal entity. Core's writing routes on them are
 * not for partners: they know no credit, no plan and no price of ours.
 */
export function coreRoute({ method, path, query, body }: StoreRequest): CoreRoute {
  const [, , area = "", id = null, ...rest] = path.split("/").map(decoded)
  const writes = !READS.has(method.toUpperCase())
  switch (area.toLowerCase()) {
    case "carts":
      return id ? { kind: "cart", id, writes } : { kind: "refused" }
    case "orders":
      return id ? { kind: "order", id, writes: writes || rest.length > 0 } : { kind: "refused" }
    case "returns":
      return { kind: "order", id: textIn(body, "order_id"), writes: false }
    case "shipping-options":
      return {
        kind: "cart",
        id: textIn(query, "cart_id") ?? textIn(body, "cart_id"),
        writes,
      }
    case "payment-collections":
      return id ? { kind: "hidden" } : { kind: "cart", id: textIn(body, "cart_id"), writes }
    // Whoever holds the token of a link: it is all these ask for.
    case "invitations":
    case "acting":
    case "approval-links":
    case "registration":
      return { kind: "open" }
    default:
      return { kind: OPEN.has(area.toLowerCase()) && !writes ? "open" : "customer" }
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
