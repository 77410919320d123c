import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type IssueInvoiceInput, issueInvoiceStep } from "./steps/issue-invoice"

export const issueInvoiceWorkflowId = "issue-invoice"

/**
 * Issues the invoices of a sold order, one for each seller. Running it again gives the same documents; the result is empty
 * for an order that no invoice belongs to yet or at all: unknown, cancelled, not a partner's, waiting for a seller,
 * or sold by somebody without a bank account.
 *
 * @example
 * const { result } = await issueInvoiceWorkflow(container).run({ input: { order_id: "order_1" } })
 */
export const issueInvoiceWorkflow = createWorkflow(
  issueInvoiceWorkflowId,
  (input: IssueInvoiceInput) => new WorkflowResponse(issueInvoiceStep(input))
)
