import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readOrder, type BulkOrder, type Knex } from "@orac/bulk"
import { branchRegistration, COMPANIES_MODULE, type CompaniesService } from "@orac/companies"
import {
  MARKETS_MODULE,
  type MarketDefinition,
  type MarketsService,
  type RegistrationId,
} from "@orac/markets"
import { findArticles } from "@orac/pim"
import type { InvoicedArticle } from "../../domain/build-invoice"
import type { BuyerRequisites } from "../../domain/invoice"

/** An order of a partner with all that its invoice needs. */
export interface InvoiceSource {
  order: BulkOrder
  entity_id: string
  branch_id: string | null
  buyer: BuyerRequisites & { demo: boolean }
  market: MarketDefinition
  articles: ReadonlyMap<string, InvoicedArticle>
}

const labelOf = (market: MarketDefinition, code: string) =>
  market.legal_ids.find((field) => field.code === code)?.label[market.languages[0]] ?? code

type StoredId = Omit<RegistrationId, "label">

/** A branch with a tax registration of its own stands on papers with it. */
const withBranch = (
  ids: readonly StoredId[],
  code: string | undefined,
  value: string | null
): StoredId[] => ids.map((id) => (value !== null && id.code === code ? { ...id, value } : id))

async function readBuyer(container: MedusaContainer, entityId: string, branchId: string | null) {
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const entity = await companies.retrieveLegalEntity(entityId)
  const market = container.resolve<MarketsService>(MARKETS_MODULE).get(entity.market_code)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = withBranch(
    entity.registration_ids as unknown as StoredId[],
    market.branch_legal_id,
    await branchRegistration(knex, branchId)
  )
  const buyer = {
    name: entity.name,
    full_name: entity.full_name,
    address: entity.legal_address,
    country: entity.country,
    tax_id: entity.tax_id,
    registration_ids: ids.map((id) => ({ ...id, label: labelOf(market, id.code) })),
    demo: entity.is_demo,
  }
  return { buyer, market }
}

async function readArticles(knex: Knex, { lines }: BulkOrder) {
  const skus = lines.flatMap(({ sku }) => sku ?? [])
  const articles = await findArticles(knex, { skus })
  return new Map(articles.map((article) => [article.sku, article]))
}

/**
 * Reads an order for invoicing.
 *
 * @returns null for an order that no invoice belongs to: unknown, cancelled, or not a partner's
 */
export async function readInvoiceSource(
  container: MedusaContainer,
  orderId: string
): Promise<InvoiceSource | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const order = await readOrder(knex, orderId)
  const entityId = order?.metadata.entity_id
  if (!order || order.canceled_at || typeof entityId !== "string") {
    return null
  }
  const branch_id = typeof order.metadata.branch_id === "string" ? order.metadata.branch_id : null
  const [parties, articles] = await Promise.all([
    readBuyer(container, entityId, branch_id),
    readArticles(knex, order),
  ])
  return { order, entity_id: entityId, branch_id, articles, ...parties }
}
