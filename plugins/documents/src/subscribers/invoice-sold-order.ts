import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_SOLD } from "@orac/checkout"
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
 * Issues the invoices of each order shortly after it is placed, or once its every piece has a seller. An event that comes
 * twice changes nothing; what is lost with the process is issued by the job `issue-missing-invoices`.
 */
export default async function invoiceSoldOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  queue.add({ order_id: event.data.id, container })
}

export const config: SubscriberConfig = { event: ["order.placed", ORDER_SOLD] }
