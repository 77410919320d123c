import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readOrder, type BulkOrder, type Knex } from "@orac/bulk"
import { salesOf } from "@orac/checkout"
import { findArticles } from "@orac/pim"
import type { MarketDefinition } from "@orac/markets"
import type { InvoicedArticle } from "../../domain/build-invoice"
import type { BuyerRequisites } from "../../domain/invoice"
import { readParty } from "./read-party"
import { sellersOf, type SoldOrder } from "./sellers-of"

/** A partner's order with all that its invoices need. */
export interface InvoiceSource {
  /** One for each seller, the whole order where the manufacturer sells it. */
  parts: SoldOrder[]
  entity_id: string
  branch_id: string | null
  buyer: BuyerRequisites & { demo: boolean }
  market: MarketDefinition
  articles: ReadonlyMap<string, InvoicedArticle>
}

async function readArticles(knex: Knex, { lines }: BulkOrder) {
  const skus = lines.flatMap(({ sku }) => sku ?? [])
  const articles = await findArticles(knex, { skus })
  return new Map(articles.map((article) => [article.sku, article]))
}

/**
 * Reads an order for invoicing.
 *
 * @returns null for an order that no invoice belongs to yet or at all: unknown, cancelled, not a partner's, or one of which
 *   pieces still wait for a seller
 */
export async function readInvoiceSource(
  container: MedusaContainer,
  orderId: string
): Promise<InvoiceSource | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sales = await salesOf(knex, orderId)
  const order = sales && !sales.settled ? null : await readOrder(knex, orderId)
  const entity_id = order?.metadata.entity_id
  if (!order || order.canceled_at || typeof entity_id !== "string") {
    return null
  }
  const branch_id = typeof order.metadata.branch_id === "string" ? order.metadata.branch_id : null
  const [{ party, market }, articles] = await Promise.all([
    readParty(container, entity_id, branch_id),
    readArticles(knex, order),
  ])
  const parts = await sellersOf(container, { order, entity_id, market, sales })
  return { parts, entity_id, branch_id, buyer: party, market, articles }
}
