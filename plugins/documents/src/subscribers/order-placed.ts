import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { issueInvoiceWorkflow } from "../workflows/invoice/issue-invoice"
import { quietQueue } from "../workflows/invoice/quiet-queue"

async function issue({ order_id, container }: { order_id: string; container: MedusaContainer }) {
  try {
    await issueInvoiceWorkflow(container).run({ input: { order_id } })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The invoice of order ${order_id} was not issued`, error as Error)
  }
}

// Rendering takes a processor, if not this thread: orders that are being placed go first.
const queue = quietQueue(issue, { pause_ms: 400, patience_ms: 2000 })

/**
 * Issues the invoice of each placed order shortly after it. An event that comes twice changes
 * nothing; what is lost with the process is issued by the job `issue-missing-invoices`.
 */
export default async function invoicePlacedOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  queue.add({ order_id: event.data.id, container })
}

export const config: SubscriberConfig = { event: "order.placed" }
