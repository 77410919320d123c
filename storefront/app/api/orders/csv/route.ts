import type { OrderList, OrderRow } from "@orac/checkout/contract"
import { ask } from "@/lib/api/backend"
import { type Session, can, requireSession } from "@/lib/api/session"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"
import { orderTable } from "@/lib/orders/table"
import { type OrderSearch, orderListPath, readOrderSearch } from "@/lib/orders/search"
import { toCsv } from "@/lib/pad/csv"

const PAGE = 200
const MOST = 10_000

const queryOf = ({ searchParams }: URL) =>
  Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]))

/** Every order that fits, asked for page by page; null when the server stops answering. */
async function allOrders(session: Session, search: OrderSearch): Promise<OrderRow[] | null> {
  const found: OrderRow[] = []
  for (let page = 1; found.length < MOST; page++) {
    const answer = await ask<OrderList>(orderListPath({ ...search, size: PAGE, page }), session)
    if (!answer.ok) {
      return null
    }
    found.push(...answer.data.orders)
    if (found.length >= answer.data.count || !answer.data.orders.length) {
      break
    }
  }
  return found
}

/** The order history with its filters as a table for spreadsheets. */
export async function GET(request: Request) {
  const url = new URL(request.url)
  const locale = url.searchParams.get("locale") ?? ""
  const session = await requireSession(isLocale(locale) ? locale : DEFAULT_LOCALE)
  const entity = session.entities.find(({ id }) => id === url.searchParams.get("entity"))
  if (!entity) {
    return Response.json({ message: "There is no such legal entity." }, { status: 404 })
  }
  const own = { ...session, entity, entityId: entity.id, branchId: entity.id === session.entityId ? session.branchId : null }
  const found = await allOrders(own, readOrderSearch(queryOf(url)))
  if (!found) {
    return Response.json({ message: "The server did not answer." }, { status: 502 })
  }
  const table = orderTable(found, {
    locale: own.locale,
    timeZone: entity.time_zone,
    showsPrices: can(own, "price.view"),
  })
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="orders.csv"',
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  }
  return new Response(toCsv(table), { headers })
}
