import type { Permission } from "@orac/companies"

export type IdKind = "pad" | "list" | "order" | "invoice" | "row" | "line"

/** What a store route of ours must answer to whom; `ids` names what stands in its path, in order. */
export interface Row {
  permission: Permission | Permission[] | null
  ids?: IdKind[]
  body?: unknown
  /** True where the body is an uploaded list. */
  file?: boolean
  /** True for what is asked before a legal entity is chosen: it answers of the person who asks. */
  beforeEntity?: boolean
}

const LINES = { lines: [{ sku: "T100", quantity: 1 }] }
const PLACE = { pad_version: 1, plan: "none", expected_total_minor: 1 }

/** One row a route; a route that is on the router and not here fails the test. */
export const MATRIX: Record<string, Row> = {
  "GET /store/partner/me": { permission: null, beforeEntity: true },
  "GET /store/inbox": { permission: null, beforeEntity: true },
  "POST /store/inbox/read": { permission: null, beforeEntity: true, body: { all: true } },
  "GET /store/partner/entity": { permission: "entity.view" },
  "POST /store/partner/entity/primary": { permission: "entity.edit" },
  "GET /store/partner/dealer": { permission: "entity.view" },
  "GET /store/partner/clients": { permission: "dealer.customers.view" },
  "GET /store/catalogue/categories": { permission: "catalog.view" },
  "GET /store/catalogue/articles": { permission: "catalog.view" },
  "GET /store/catalogue/articles/:sku": { permission: "catalog.view" },
  "GET /store/catalogue/suggest": { permission: "catalog.view" },
  "POST /store/prices": { permission: "price.view", body: LINES },
  "GET /store/price-terms": { permission: "price.view" },
  "POST /store/availability": { permission: "stock.view", body: { skus: ["T100"] } },
  "GET /store/credit": { permission: "finance.credit.view" },
  "GET /store/credit/entries": { permission: "finance.credit.view" },
  "GET /store/invoices": { permission: "invoice.view" },
  "GET /store/invoices/:id/pdf": { permission: "doc.download", ids: ["invoice"] },
  "GET /store/pads": { permission: "quick_order.use" },
  "POST /store/pads": { permission: "cart.edit", body: { name: "New" } },
  "GET /store/pads/:id": { permission: "quick_order.use", ids: ["pad"] },
  "POST /store/pads/:id": { permission: "cart.edit", ids: ["pad"], body: { name: "Renamed" } },
  "DELETE /store/pads/:id": { permission: "cart.edit", ids: ["pad"] },
  "POST /store/pads/:id/text": {
    permission: "cart.edit",
    ids: ["pad"],
    body: { text: "T100 1", mode: "append" },
  },
  "POST /store/pads/:id/file": { permission: "cart.edit", ids: ["pad"], file: true },
  "POST /store/pads/:id/lines": {
    permission: "cart.edit",
    ids: ["pad"],
    body: { changes: LINES.lines },
  },
  "POST /store/pads/:id/rows/:row_id": {
    permission: "cart.edit",
    ids: ["pad", "row"],
    body: { sku: "T100" },
  },
  "DELETE /store/pads/:id/rows/:row_id": { permission: "cart.edit", ids: ["pad", "row"] },
  "POST /store/pads/:id/presence": { permission: "quick_order.use", ids: ["pad"] },
  "POST /store/pads/:id/plans": { permission: "quick_order.use", ids: ["pad"] },
  "POST /store/pads/:id/place": { permission: "order.place", ids: ["pad"], body: PLACE },
  "GET /store/lists": { permission: "list.view" },
  "POST /store/lists": { permission: "list.edit", body: { name: "New" } },
  "GET /store/lists/:id": { permission: "list.view", ids: ["list"] },
  "POST /store/lists/:id": { permission: "list.edit", ids: ["list"], body: { name: "Renamed" } },
  "DELETE /store/lists/:id": { permission: "list.edit", ids: ["list"] },
  "POST /store/lists/:id/to-pad": { permission: "cart.edit", ids: ["list"], body: {} },
  "GET /store/partner-orders": { permission: "order.view" },
  "GET /store/partner-orders/:id": { permission: "order.view", ids: ["order"] },
  "GET /store/partner-orders/export.csv": { permission: "order.view" },
  "GET /store/partner-orders/:id/export.csv": {
    permission: ["order.view", "price.view"],
    ids: ["order"],
  },
  "POST /store/partner-orders/:id/reorder": {
    permission: "order.reorder",
    ids: ["order"],
    body: {},
  },
}
