import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type IssueInvoiceInput, issueInvoiceStep } from "./steps/issue-invoice"

export const issueInvoiceWorkflowId = "issue-invoice"

/**
 * Issues the invoice of a placed order. Running it again gives the same document; the result is null
 * for an order that no invoice belongs to (unknown, cancelled, not a partner's).
 *
 * @example
 * const { result } = await issueInvoiceWorkflow(container).run({ input: { order_id: "order_1" } })
 */
export const issueInvoiceWorkflow = createWorkflow(
  issueInvoiceWorkflowId,
  (input: IssueInvoiceInput) => new WorkflowResponse(issueInvoiceStep(input))
)
