import type { OrderList, OrderRow } from "@orac/checkout/contract"
import { csvFile } from "@/lib/api/csv-file"
import { can } from "@/lib/api/session"
import { orderTable } from "@/lib/orders/table"
import { orderListPath, readOrderSearch } from "@/lib/orders/search"

/** The order history with its filters as a table for spreadsheets. */
export const GET = (request: Request) =>
  csvFile<OrderList, OrderRow>(request, {
    name: "orders",
    permission: "order.view",
    path: (query, page) => orderListPath({ ...readOrderSearch(query), ...page }),
    rows: ({ orders }) => orders,
    table: (orders, session) =>
      orderTable(orders, {
        locale: session.locale,
        timeZone: session.entity.time_zone,
        showsPrices: can(session, "price.view"),
      }),
  })
