import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AgreedPriceList } from "@orac/pricing/contract"
import { issueInvoiceWorkflow } from "@orac/documents"
import { upsertSellers } from "@orac/territories"
import type { PartnerClient } from "../checkout/partner-client"
import { bind, NOW, seller } from "../desk/network"
import { createOffer } from "../desk/offer"
import { createEmployee, createEntity } from "../support/partners"

/** What stands in the path of a route. */
export type IdKind =
  | "pad"
  | "row"
  | "list"
  | "order"
  | "invoice"
  | "branch"
  | "invitation"
  | "seat"
  | "role"
  | "offer"
  | "client"
  | "price"
  | "approval"
  | "rule"

export type Ids = Partial<Record<IdKind, string>>

const knexOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** An order with its invoice, a pad with a row that is not understood, and a list, as somebody makes them. */
export async function makePapers(container: MedusaContainer, client: PartnerClient) {
  const toPlace = await client.newPad()
  await client.paste(toPlace.id, "T100 2")
  const { data: order } = await client.place(toPlace.id, await client.request(toPlace.id))
  const { result } = await issueInvoiceWorkflow(container).run({
    input: { order_id: order.order_id },
  })
  const pad = await client.newPad()
  const { pad: pasted } = await client.paste(pad.id, "T101 1\nno such thing 3")
  const { data } = await client.post<{ list: { id: string } }>("/store/lists", { name: "List" })
  return {
    order: order.order_id,
    invoice: result[0].id,
    pad: pad.id,
    row: pasted.unresolved[0].id,
    list: data.list.id,
  } satisfies Ids
}

export async function makeBranch(
  client: PartnerClient,
  parent_id: string,
  name: string
): Promise<string> {
  const { data } = await client.post<{ node: { id: string } }>("/store/partner/nodes", {
    kind: "branch",
    parent_id,
    name,
    branch: { city: "Казань", address: "1", postal_code: "420000", tax_registration: null },
  })
  return data.node.id
}

/** Somebody's seat at a place, an invitation there, and a rule that has an approver asked about its orders. */
export async function makePlace(
  container: MedusaContainer,
  client: PartnerClient,
  place: { node: string; name: string; approver: string }
) {
  const { node: node_id, name, approver } = place
  const { employee_id } = await createEmployee(container, `clerk-${name}@test.local`, [
    { entity_id: node_id, role: "buyer" },
  ])
  const { id: seat } = await knexOf(container)("membership").where({ employee_id }).first("id")
  const { data: invitation } = await client.post<{ id: string }>(
    "/store/partner/people/invitations",
    { email: `guest-${name}@test.local`, name, node_id, role: "buyer", locale: "en" }
  )
  const { data: rule } = await client.post<{ id: string }>("/store/approval-rules", {
    node_id,
    name: `All at ${name}`,
    roles: [],
    when: { kind: "line_count_over", count: 0 },
    steps: [{ need: "any", of: [{ kind: "person", employee_id: approver }] }],
    deadline_hours: 24,
    on_timeout: "remind",
    active_from: null,
    active_to: null,
  })
  return { seat, invitation: invitation.id, rule: rule.id } satisfies Ids
}

/** A role of the group's own that grants nothing. */
export async function makeRole(client: PartnerClient, name: string): Promise<string> {
  const role = { name, grants: {} }
  return (await client.post<{ id: string }>("/store/partner/roles", role)).data.id
}

/** A request for approval, as somebody sends it. */
export async function makeRequest(client: PartnerClient) {
  const pad = await client.newPad("To approve")
  await client.paste(pad.id, "T102 2")
  const { data } = await client.post<{ approval: { id: string } }>(
    `/store/pads/${pad.id}/approval`,
    await client.request(pad.id),
    { "idempotency-key": `approval-${pad.id}` }
  )
  return { approval: data.approval.id } satisfies Ids
}

/** What a company has as a seller: a client with an agreed price, and an order on its desk. */
export async function makeTrade(
  container: MedusaContainer,
  client: PartnerClient,
  { sellerId, order }: { sellerId: string; order: string }
) {
  const knex = knexOf(container)
  const { id } = await createEntity(container, { name: `Client of ${sellerId}` })
  await knex.transaction((trx) => upsertSellers(trx, [seller(sellerId, "dealer", null)], NOW))
  await bind(knex, id, sellerId)
  const path = `/store/partner/clients/${id}/prices`
  await client.post(path, { prices: [{ sku: "T100", percent: 10 }] })
  const { data } = await client.get<AgreedPriceList>(path)
  const offer = await createOffer(container, sellerId, order)
  return { client: id, price: data.prices[0].id, offer } satisfies Ids
}
