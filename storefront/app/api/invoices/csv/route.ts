import type { InvoiceList, InvoiceRow } from "@orac/documents/contract"
import { csvFile } from "@/lib/api/csv-file"
import { invoiceListPath, readInvoiceSearch } from "@/lib/invoices/search"
import { invoiceTable } from "@/lib/invoices/table"

/** The invoices of the page's filters as a table for spreadsheets. */
export const GET = (request: Request) =>
  csvFile<InvoiceList, InvoiceRow>(request, {
    name: "invoices",
    permission: "invoice.view",
    path: (query, page) => invoiceListPath({ ...readInvoiceSearch(query), ...page }),
    rows: ({ invoices }) => invoices,
    table: (invoices, { locale, entity }) => invoiceTable(invoices, locale, entity.time_zone),
  })
