import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BulkOrder } from "@orac/bulk"
import { buildInvoice } from "../../../domain/build-invoice"
import type { InvoiceData } from "../../../domain/invoice"
import { documentNumber } from "../../../domain/document-number"
import { DOCUMENTS_MODULE, type DocumentsService } from "../../../modules/documents"
import { renderPdf } from "../../../pdf/render-pdf"
import {
  type DraftToRender,
  issueDocuments,
  type IssuedDocument,
} from "../../../queries/issue-document"
import { readInvoiceSource, type InvoiceSource } from "../invoice-source"
import type { Seller } from "../sellers-of"
import { tellBankMissing } from "../tell-bank-missing"

export const issueInvoiceStepId = "issue-invoice"

const yearOf = (day: string) => Number(day.slice(0, 4))

function paperOf(
  documents: DocumentsService,
  { market, buyer, entity_id, branch_id, articles }: InvoiceSource,
  { seller, order }: { seller: Seller; order: BulkOrder },
  issued_at: Date
): DraftToRender {
  const form = documents.invoiceForm(market.invoice_form)
  const due_business_days = documents.dueBusinessDays()
  const { requisites } = seller
  const input = { order, market, seller: requisites, buyer, articles, issued_at, due_business_days }
  const body = buildInvoice(input)
  const year = yearOf(body.issued_on)
  return {
    draft: {
      kind: "invoice",
      year,
      seller_code: seller.code,
      entity_id,
      branch_id,
      customer_id: order.customer_id,
      order_id: order.id,
      order_display_id: order.display_id,
      issued_at,
      due_on: body.due_on,
      currency_code: body.currency,
      total_minor: body.totals.total_minor,
    },
    render: async (sequence) => {
      const number = documentNumber(seller.number_prefix, year, sequence)
      const data: InvoiceData = { ...body, number, payment_reference: number }
      return { number, data, file: await renderPdf(form(data)) }
    },
  }
}

async function issue(
  container: MedusaContainer,
  source: InvoiceSource,
  issued_at: Date
): Promise<IssuedDocument[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const unable = source.parts.filter(({ seller }) => !seller)
  if (unable.length) {
    await tellBankMissing(knex, unable)
    return []
  }
  const documents = container.resolve<DocumentsService>(DOCUMENTS_MODULE)
  const papers = source.parts.flatMap(({ seller, order }) =>
    seller ? paperOf(documents, source, { seller, order }, issued_at) : []
  )
  return issueDocuments(knex, papers)
}

export interface IssueInvoiceInput {
  order_id: string
  /** Now by default; a past moment, ISO 8601, when orders are taken over from elsewhere. */
  issued_at?: string
}

const momentOf = ({ issued_at }: IssueInvoiceInput) =>
  issued_at ? new Date(issued_at) : new Date()

/**
 * Issues the invoices of an order, one for each of its sellers, or gives those that it already has. It is not undone: an
 * issued number stays issued, so this is the last step of its workflow.
 */
export const issueInvoiceStep = createStep(
  issueInvoiceStepId,
  async (input: IssueInvoiceInput, { container }) => {
    const source = await readInvoiceSource(container, input.order_id)
    return new StepResponse(source ? await issue(container, source, momentOf(input)) : [])
  }
)
