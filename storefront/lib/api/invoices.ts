import "server-only"
import type { InvoiceList } from "@orac/documents/contract"
import { type InvoiceSearch, invoiceListPath } from "@/lib/invoices/search"
import { type Session, read } from "./session"

export const invoices = (session: Session, search: InvoiceSearch): Promise<InvoiceList> =>
  read(session, invoiceListPath(search))
