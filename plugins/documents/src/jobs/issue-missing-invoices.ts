import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listOrders } from "@orac/bulk"
import { ordersWithoutInvoice } from "../queries/documents"
import { issueInvoiceWorkflow } from "../workflows/invoice/issue-invoice"

const DAY_MS = 86_400_000
const LOOK_BACK_DAYS = 3
const SETTLE_MS = 60_000
const PAGE = 500

/** Issues what a stopped process or a failure left without an invoice in the last days. */
export default async function issueMissingInvoices(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { orders } = await listOrders(knex, {
    from: new Date(Date.now() - LOOK_BACK_DAYS * DAY_MS),
    to: new Date(Date.now() - SETTLE_MS),
    limit: PAGE,
  })
  const candidates = orders.filter((order) => !order.canceled_at && order.metadata.entity_id)
  const missing = await ordersWithoutInvoice(
    knex,
    candidates.map((order) => order.id)
  )
  for (const order_id of missing) {
    await issueInvoiceWorkflow(container).run({ input: { order_id } })
  }
}

export const config = { name: "issue-missing-invoices", schedule: "*/5 * * * *" }
