import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ordersWithoutInvoice } from "../queries/documents"
import { issueInvoiceWorkflow } from "../workflows/invoice/issue-invoice"

const DAY_MS = 86_400_000
/** Longer than an order waits for its sellers. */
const LOOK_BACK_DAYS = 30
const SETTLE_MS = 60_000
const AT_ONCE = 500

/** Issues what a stopped process or a failure left without an invoice. */
export default async function issueMissingInvoices(container: MedusaContainer) {
  const missing = await ordersWithoutInvoice(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    {
      from: new Date(Date.now() - LOOK_BACK_DAYS * DAY_MS),
      to: new Date(Date.now() - SETTLE_MS),
      limit: AT_ONCE,
    }
  )
  for (const order_id of missing) {
    await issueInvoiceWorkflow(container).run({ input: { order_id } })
  }
}

export const config = { name: "issue-missing-invoices", schedule: "*/5 * * * *" }
