import "server-only"
import type { ClientCredit } from "@orac/credit/contract"
import type { InvoiceDetails } from "@orac/documents/contract"
import type { AgreedPriceList, ClientDiscounts, SellingDiscounts } from "@orac/pricing/contract"
import type { ClientList, ClientView } from "@orac/territories/contract"
import { can, read, readIf, type Session } from "./session"

export const CLIENTS_ON_PAGE = 50

const LATEST_ENTRIES = 10

/** A page of the clients that the active legal entity serves; pages count from 1. */
export const clients = (session: Session, page: number): Promise<ClientList> => {
  const offset = (page - 1) * CLIENTS_ON_PAGE
  return read(session, `/store/partner/clients?limit=${CLIENTS_ON_PAGE}&offset=${offset}`)
}

/** All that a seller gives one client, as far as the reader may see it; `query` pages the agreed prices. */
export async function clientTerms(session: Session, id: string, query: URLSearchParams) {
  const at = `/store/partner/clients/${encodeURIComponent(id)}`
  const [{ client }, credit, discounts, prices] = await Promise.all([
    read<{ client: ClientView }>(session, at),
    readIf<ClientCredit>(session, "finance.credit.view", `${at}/credit?limit=${LATEST_ENTRIES}`),
    readIf<ClientDiscounts>(session, "price.view", `${at}/discounts`),
    readIf<AgreedPriceList>(session, "price.view", `${at}/prices?${query}`),
  ])
  return { client, credit, discounts, prices }
}

/** What the active legal entity gives its clients by their price status. */
export const sellingDiscounts = (session: Session): Promise<SellingDiscounts> =>
  read(session, "/store/partner/selling-discounts")

/** How the company stands on its own invoices; null for whoever may not change it. */
export async function invoiceDetails(session: Session): Promise<InvoiceDetails | null> {
  return can(session, "entity.edit")
    ? (await read<{ details: InvoiceDetails }>(session, "/store/partner/invoice-details")).details
    : null
}
