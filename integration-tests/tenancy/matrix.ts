import type { Permission } from "@orac/companies"
import { HOUSE_ROWS } from "./house-rows"
import type { Row } from "./row"

const LINES = { lines: [{ sku: "T100", quantity: 1 }] }
const RULE = {
  node_id: "none",
  name: "New",
  roles: [],
  when: { kind: "first_order" },
  steps: [{ need: "any", of: [{ kind: "manager" }] }],
  deadline_hours: 24,
  on_timeout: "remind",
  active_from: null,
  active_to: null,
}
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
  "GET /store/partner/clients/:id": { permission: "dealer.customers.view", ids: ["client"] },
  "GET /store/partner/clients/:id/credit": {
    permission: ["dealer.customers.view", "finance.credit.view"],
    ids: ["client"],
  },
  "POST /store/partner/clients/:id/credit": {
    permission: ["dealer.customers.view", "dealer.credit.edit"],
    ids: ["client"],
    body: { limit_minor: 1, net_days: 14, prepayment_percent: 0, reason: "Test" },
  },
  "GET /store/partner/clients/:id/discounts": {
    permission: ["dealer.customers.view", "price.view"],
    ids: ["client"],
  },
  "POST /store/partner/clients/:id/discounts": {
    permission: ["dealer.customers.view", "dealer.prices.edit"],
    ids: ["client"],
    body: { discounts: [{ product_group: "flex", percent: 1 }] },
  },
  "GET /store/partner/clients/:id/prices": {
    permission: ["dealer.customers.view", "price.view"],
    ids: ["client"],
  },
  "POST /store/partner/clients/:id/prices": {
    permission: ["dealer.customers.view", "dealer.prices.edit"],
    ids: ["client"],
    body: { prices: [{ sku: "T100", percent: 10 }] },
  },
  "DELETE /store/partner/clients/:id/prices/:price_id": {
    permission: ["dealer.customers.view", "dealer.prices.edit"],
    ids: ["client", "price"],
    ends: true,
  },
  "GET /store/partner/invoice-details": { permission: "entity.view" },
  "POST /store/partner/invoice-details": {
    permission: "entity.edit",
    body: { number_prefix: "A", director: "", accountant: "", phone: "", email: "" },
  },
  "GET /store/partner/selling-discounts": {
    permission: ["dealer.customers.view", "price.view"],
  },
  "POST /store/partner/selling-discounts": {
    permission: ["dealer.customers.view", "dealer.prices.edit"],
    body: { price_status: "dealer", discounts: [{ product_group: "flex", percent: 1 }] },
  },
  ...HOUSE_ROWS,
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
  "DELETE /store/pads/:id": { permission: "cart.edit", ids: ["pad"], ends: true },
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
    ends: true,
    body: { sku: "T100" },
  },
  "DELETE /store/pads/:id/rows/:row_id": {
    permission: "cart.edit",
    ids: ["pad", "row"],
    ends: true,
  },
  "POST /store/pads/:id/presence": { permission: "quick_order.use", ids: ["pad"] },
  "POST /store/pads/:id/plans": { permission: "quick_order.use", ids: ["pad"] },
  "POST /store/pads/:id/place": { permission: "order.place", ids: ["pad"], body: PLACE },
  "POST /store/pads/:id/approval": { permission: "approval.request", ids: ["pad"], body: PLACE },
  "POST /store/pads/:id/approval/check": {
    permission: "quick_order.use",
    ids: ["pad"],
    body: { pad_version: 1, plan: "none" },
  },
  "GET /store/approvals": { permission: null },
  "GET /store/approvals/:id": {
    permission: null,
    ids: ["approval"],
    decides: "its requester, those who decide and those who see rules",
  },
  "POST /store/approvals/decide": {
    permission: "approval.decide",
    body: { ids: ["none"], verdict: "agree" },
  },
  "POST /store/approvals/:id/withdraw": { permission: "approval.request", ids: ["approval"] },
  "GET /store/approval-rules": { permission: "approval.rule.view" },
  "POST /store/approval-rules": { permission: "approval.rule.edit", body: RULE },
  "POST /store/approval-rules/simulate": { permission: "approval.rule.view", body: RULE },
  "POST /store/approval-rules/:id": {
    permission: "approval.rule.edit",
    ids: ["rule"],
    body: RULE,
  },
  "DELETE /store/approval-rules/:id": {
    permission: "approval.rule.edit",
    ids: ["rule"],
    ends: true,
  },
  "GET /store/lists": { permission: "list.view" },
  "POST /store/lists": { permission: "list.edit", body: { name: "New" } },
  "GET /store/lists/:id": { permission: "list.view", ids: ["list"] },
  "POST /store/lists/:id": { permission: "list.edit", ids: ["list"], body: { name: "Renamed" } },
  "DELETE /store/lists/:id": { permission: "list.edit", ids: ["list"], ends: true },
  "POST /store/lists/:id/to-pad": {
    permission: ["list.view", "cart.edit"],
    ids: ["list"],
    body: {},
  },
  "GET /store/desk/orders": { permission: "dealer.orders.view" },
  "GET /store/desk/orders/:id": { permission: "dealer.orders.view", ids: ["offer"] },
  "POST /store/desk/orders/:id/answer": {
    permission: "dealer.orders.decide",
    ids: ["offer"],
    body: { kind: "refuse", reason: " " },
  },
  "POST /store/desk/accept": { permission: "dealer.orders.decide", body: { ids: ["none"] } },
  "GET /store/partner-orders/:id/seller": { permission: "order.view", ids: ["order"] },
  "POST /store/partner-orders/:id/seller": {
    permission: "order.place",
    ids: ["order"],
    body: { offer_id: "none", accept: true },
    unknownInBody: true,
  },
  "GET /store/partner-orders": { permission: "order.view" },
  "GET /store/partner-orders/:id": { permission: "order.view", ids: ["order"] },
  "GET /store/partner-orders/export.csv": { permission: "order.view" },
  "GET /store/partner-orders/:id/export.csv": {
    permission: ["order.view", "price.view"],
    ids: ["order"],
  },
  "POST /store/partner-orders/:id/reorder": {
    permission: ["order.reorder", "cart.edit"],
    ids: ["order"],
    body: {},
  },
}

/** Codes that no route names, and who asks them instead. */
export const ASKED_ELSEWHERE: Partial<Record<Permission, string>> = {
  "stock.by_warehouse.view": "narrows what POST /store/availability tells",
  "order.place_on_credit": "a policy of placement",
  "preorder.place": "a policy of placement and the choice of plans",
}

/** Open to everybody: what they open is guarded by a key of its own, and they know no legal entity. */
export const PUBLIC_STORE: Record<string, { keyed: boolean; body?: unknown }> = {
  "GET /store/registration/profiles": { keyed: false },
  "POST /store/registration": { keyed: false, body: { country: "ru", locale: "ru" } },
  "POST /store/registration/open": { keyed: true, body: { key: "k".repeat(43) } },
  "GET /store/registration/draft": { keyed: true },
  "POST /store/registration/draft": { keyed: true, body: { form: { name: "New" } } },
  "POST /store/registration/draft/lookup": { keyed: true, body: { tax_id: "9610200007" } },
  "POST /store/registration/draft/email": { keyed: true, body: { email: "a@new.example" } },
  "POST /store/registration/draft/files": { keyed: true },
  "DELETE /store/registration/draft/files/:id": { keyed: true },
  "POST /store/registration/draft/submit": { keyed: true, body: { password: "a-long-password" } },
}
