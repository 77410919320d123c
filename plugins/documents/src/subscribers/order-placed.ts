import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { issueInvoiceWorkflow } from "../workflows/invoice/issue-invoice"

// One at a time: rendering takes the processor, and orders that are being placed need it more.
let queue: Promise<unknown> = Promise.resolve()

/** Issues the invoice of each placed order; an event that comes twice changes nothing. */
export default function issueInvoice({ event, container }: SubscriberArgs<{ id: string }>) {
  const run = () => issueInvoiceWorkflow(container).run({ input: { order_id: event.data.id } })
  const done = queue.then(run, run).then(() => undefined)
  queue = done
  return done
}

export const config: SubscriberConfig = { event: "order.placed" }
