import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { buildInvoice } from "../../../domain/build-invoice"
import type { InvoiceData } from "../../../domain/invoice"
import { documentNumber } from "../../../domain/document-number"
import { DOCUMENTS_MODULE, type DocumentsService } from "../../../modules/documents"
import { renderPdf } from "../../../pdf/render-pdf"
import { issueDocument, type IssuedDocument } from "../../../queries/issue-document"
import { readInvoiceSource, type InvoiceSource } from "../invoice-source"

export const issueInvoiceStepId = "issue-invoice"

const yearOf = (day: string) => Number(day.slice(0, 4))

async function issue(
  container: MedusaContainer,
  { order, market, buyer, entity_id, branch_id, articles }: InvoiceSource,
  issued_at: Date
): Promise<IssuedDocument> {
  const documents = container.resolve<DocumentsService>(DOCUMENTS_MODULE)
  const form = documents.invoiceForm(market.invoice_form)
  const due_business_days = documents.dueBusinessDays()
  const body = buildInvoice({ order, market, buyer, articles, issued_at, due_business_days })
  const year = yearOf(body.issued_on)
  const draft = {
    kind: "invoice" as const,
    year,
    seller_code: market.code,
    entity_id,
    branch_id,
    customer_id: order.customer_id,
    order_id: order.id,
    order_display_id: order.display_id,
    issued_at,
    due_on: body.due_on,
    currency_code: body.currency,
    total_minor: body.totals.total_minor,
  }
  return issueDocument(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    draft,
    async (sequence) => {
      const number = documentNumber(documents.numberPrefix(market.code), year, sequence)
      const data: InvoiceData = { ...body, number, payment_reference: number }
      return { number, data, file: await renderPdf(form(data)) }
    }
  )
}

export interface IssueInvoiceInput {
  order_id: string
  /** Now by default; a past moment, ISO 8601, when orders are taken over from elsewhere. */
  issued_at?: string
}

const momentOf = ({ issued_at }: IssueInvoiceInput) =>
  issued_at ? new Date(issued_at) : new Date()

/**
 * Issues the invoice of an order, or gives the one that it already has. It is not undone: an issued
 * number stays issued, so this is the last step of its workflow.
 */
export const issueInvoiceStep = createStep(
  issueInvoiceStepId,
  async (input: IssueInvoiceInput, { container }) => {
    const source = await readInvoiceSource(container, input.order_id)
    return new StepResponse(source ? await issue(container, source, momentOf(input)) : null)
  }
)
