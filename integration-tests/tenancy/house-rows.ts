import type { Row } from "./row"

const BRANCH = {
  name: "New",
  branch: { city: "Москва", address: "Street 1", postal_code: "101000", tax_registration: null },
}
const SEAT = { node_id: "none", role: "buyer", valid_from: null, valid_to: null }
const ROLE = { name: "New", grants: { "catalog.view": { scope: "own", limit_minor: null } } }
const INVITED = { email: "x@test.local", name: "X", node_id: "none", role: "buyer", locale: "ru" }
const HANDOVER = {
  seat_id: "none",
  employee_id: "none",
  valid_from: null,
  valid_to: "2099-01-01T00:00:00Z",
}

/** The routes of a company's own house: places, people, roles and its journal. */
export const HOUSE_ROWS: Record<string, Row> = {
  "GET /store/partner/audit": { permission: "audit.view" },
  "POST /store/partner/acting/end": { permission: null },
  "GET /store/partner/cost-centres": { permission: "order.place" },
  "GET /store/partner/nodes": { permission: "branch.view" },
  "POST /store/partner/nodes": {
    permission: "branch.edit",
    body: { ...BRANCH, kind: "branch", parent_id: "none" },
    unknownInBody: true,
  },
  "POST /store/partner/nodes/:id": { permission: "branch.edit", ids: ["branch"], body: BRANCH },
  "POST /store/partner/nodes/:id/move": {
    permission: "branch.edit",
    ids: ["branch"],
    body: { parent_id: "none" },
    unknownInBody: true,
  },
  "POST /store/partner/nodes/:id/merge": {
    permission: "branch.edit",
    ids: ["branch"],
    body: { into_id: "none" },
    unknownInBody: true,
  },
  "POST /store/partner/nodes/:id/close": { permission: "branch.edit", ids: ["branch"] },
  "POST /store/partner/nodes/:id/reopen": { permission: "branch.edit", ids: ["branch"] },
  "GET /store/partner/people": { permission: "user.view" },
  "POST /store/partner/people/invitations": {
    permission: "user.invite",
    body: INVITED,
    unknownInBody: true,
  },
  "POST /store/partner/people/invitations/:id/resend": {
    permission: "user.invite",
    ids: ["invitation"],
  },
  "POST /store/partner/people/invitations/:id/withdraw": {
    permission: "user.invite",
    ids: ["invitation"],
    ends: true,
  },
  "POST /store/partner/people/seats/:id": {
    permission: "user.edit",
    ids: ["seat"],
    body: SEAT,
    unknownInBody: true,
  },
  "DELETE /store/partner/people/seats/:id": {
    permission: null,
    ids: ["seat"],
    decides: "the seat",
  },
  "GET /store/partner/delegations": { permission: null },
  "POST /store/partner/delegations": { permission: null, body: HANDOVER },
  "GET /store/partner/roles": { permission: "role.view" },
  "POST /store/partner/roles": { permission: "role.edit", body: ROLE },
  "POST /store/partner/roles/:id": {
    permission: "role.edit",
    ids: ["role"],
    body: ROLE,
    ofGroup: true,
  },
  "POST /store/partner/roles/:id/archive": {
    permission: "role.edit",
    ids: ["role"],
    ofGroup: true,
  },
  "POST /store/partner/roles/:id/restore": {
    permission: "role.edit",
    ids: ["role"],
    ofGroup: true,
  },
}
