export type { BuyerRequisites, InvoiceData, InvoiceForm } from "./domain/invoice"
export { discountPercent, invoiceLines, invoiceTotals } from "./domain/invoice-totals"
export type {
  InvoiceLine,
  InvoiceLineInput,
  InvoiceTotals,
  VatTotal,
} from "./domain/invoice-totals"
export { formatAmount, formatDay, formatNumber, formatShortDay } from "./domain/format"
export type * from "./pdf/pdf-document"
export { linesTable, type LineColumn } from "./pdf/lines-table"
export { page, PAGE_WIDTH } from "./pdf/page"
export { boxed, FAINT, INK, listed, plain, RULE, SHADE } from "./pdf/rules"
export { renderPdf } from "./pdf/render-pdf"
export { buildInvoice, type InvoiceInput } from "./domain/build-invoice"
export { DOCUMENTS_MODULE, DocumentsService } from "./modules/documents"
export type { DocumentsOptions } from "./modules/documents/service"
export { issueInvoiceWorkflow } from "./workflows/invoice/issue-invoice"
