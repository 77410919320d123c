import type { InvoiceList, InvoiceRow } from "@orac/documents/contract"
import { ask } from "@/lib/api/backend"
import { type Session, can, requireSession } from "@/lib/api/session"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"
import { type InvoiceSearch, invoiceListPath, readInvoiceSearch } from "@/lib/invoices/search"
import { invoiceTable } from "@/lib/invoices/table"
import { toCsv } from "@/lib/pad/csv"

const PAGE = 200
const MOST = 10_000
const HEADERS = {
  "content-type": "text/csv; charset=utf-8",
  "content-disposition": 'attachment; filename="invoices.csv"',
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
}

const refuse = (status: number, message: string) => Response.json({ message }, { status })

/** Every invoice that fits, asked for page by page; null when the server stops answering. */
async function allInvoices(session: Session, search: InvoiceSearch): Promise<InvoiceRow[] | null> {
  const found: InvoiceRow[] = []
  for (let page = 1; found.length < MOST; page++) {
    const answer = await ask<InvoiceList>(invoiceListPath({ ...search, size: PAGE, page }), session)
    if (!answer.ok) {
      return null
    }
    found.push(...answer.data.invoices)
    if (found.length >= answer.data.count || !answer.data.invoices.length) {
      break
    }
  }
  return found
}

/** The invoices of the page's filters as a table for spreadsheets. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get("locale") ?? ""
  const session = await requireSession(isLocale(locale) ? locale : DEFAULT_LOCALE)
  const entity = session.entities.find(({ id }) => id === searchParams.get("entity"))
  const own = entity && { ...session, entity, entityId: entity.id, branchId: entity.id === session.entityId ? session.branchId : null }
  if (!own || !can(own, "invoice.view")) {
    return refuse(404, "There are no such invoices.")
  }
  const found = await allInvoices(own, readInvoiceSearch(Object.fromEntries(searchParams)))
  return found
    ? new Response(toCsv(invoiceTable(found, own.locale, own.entity.time_zone)), {
        headers: HEADERS,
      })
    : refuse(502, "The server did not answer.")
}
