import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BulkOrder } from "@orac/bulk"
import { type Sales, sellerOfOrder, sharedOrder, shareOrder } from "@orac/checkout"
import { dueDate, PREPAYMENT_TERMS, termsOf } from "@orac/credit"
import type { MarketDefinition, SellerRequisites } from "@orac/markets"
import { sellerRequisites } from "../../domain/seller-requisites"
import { type PaymentDue, soldPart } from "../../domain/sold-part"
import { DOCUMENTS_MODULE, type DocumentsService } from "../../modules/documents"
import { sellerDetails } from "../../queries/seller-details"
import { readParty } from "./read-party"

/** Who sells: under which series its papers run and how it stands on them. */
export interface Seller {
  /** The market's code for the manufacturer, else the seller's legal entity. */
  code: string
  number_prefix: string
  requisites: SellerRequisites
}

/** What one seller sells of an order. `seller` is null where its requisites do not suffice for an invoice. */
export interface SoldOrder {
  seller_id: string | null
  seller: Seller | null
  order: BulkOrder
}

/** An order that is sold, whole or in parts. */
export interface SoldSource {
  order: BulkOrder
  entity_id: string
  market: MarketDefinition
  /** Null where the manufacturer sells it directly. */
  sales: Sales | null
}

function manufacturer(container: MedusaContainer, { code, seller }: MarketDefinition): Seller {
  const documents = container.resolve<DocumentsService>(DOCUMENTS_MODULE)
  return { code, number_prefix: documents.numberPrefix(code), requisites: seller }
}

async function partner(container: MedusaContainer, id: string): Promise<Seller | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { party, bank, market } = await readParty(container, id)
  const { legal_forms } = market.registration.wording
  const details = await sellerDetails(knex, { id, name: party.name }, legal_forms)
  const requisites = sellerRequisites(market, party, bank, details)
  return requisites && { code: id, number_prefix: details.number_prefix, requisites }
}

/** What was promised with the order holds for who took it then; another seller has terms of its own. */
async function dueOf(
  container: MedusaContainer,
  { order, entity_id, market }: SoldSource,
  seller_id: string | null
): Promise<PaymentDue> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if ((await sellerOfOrder(knex, order.id)) === seller_id) {
    return order.metadata.payment_due_on as PaymentDue
  }
  const terms = await termsOf(knex, { id: entity_id }, seller_id)
  return terms.code === PREPAYMENT_TERMS.code ? undefined : dueDate(new Date(), terms, market)
}

/** An order by its sellers: the whole of it is the manufacturer's where nobody else was asked. */
export async function sellersOf(
  container: MedusaContainer,
  source: SoldSource
): Promise<SoldOrder[]> {
  const { order, market, sales } = source
  if (!sales) {
    return [{ seller_id: null, seller: manufacturer(container, market), order }]
  }
  const { minor_units: minorUnits } = market
  const parts: SoldOrder[] = []
  for (const share of shareOrder(sharedOrder(order), sales.sales)) {
    const { seller_id } = share
    const due = await dueOf(container, source, seller_id)
    parts.push({
      seller_id,
      seller: seller_id ? await partner(container, seller_id) : manufacturer(container, market),
      order: soldPart(order, share, { minorUnits, due }),
    })
  }
  return parts
}
