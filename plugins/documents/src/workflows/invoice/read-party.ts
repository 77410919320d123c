import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { branchRegistration, COMPANIES_MODULE, type CompaniesService } from "@orac/companies"
import {
  MARKETS_MODULE,
  type MarketDefinition,
  type MarketsService,
  type RegistrationId,
} from "@orac/markets"
import type { BuyerRequisites } from "../../domain/invoice"
import type { StoredBank } from "../../domain/seller-requisites"

const labelOf = (market: MarketDefinition, code: string) =>
  market.legal_ids.find((field) => field.code === code)?.label[market.languages[0]] ?? code

type StoredId = Omit<RegistrationId, "label">

/** A branch with a tax registration of its own stands on papers with it. */
const withBranch = (
  ids: readonly StoredId[],
  code: string | undefined,
  value: string | null
): StoredId[] => ids.map((id) => (value !== null && id.code === code ? { ...id, value } : id))

/** A legal entity as papers show it, buyer or seller. */
export interface Party {
  party: BuyerRequisites & { demo: boolean }
  bank: StoredBank | null
  market: MarketDefinition
}

/** @param branchId the branch that a paper is for; null = the whole legal entity */
export async function readParty(
  container: MedusaContainer,
  entityId: string,
  branchId: string | null = null
): Promise<Party> {
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const entity = await companies.retrieveLegalEntity(entityId)
  const market = container.resolve<MarketsService>(MARKETS_MODULE).get(entity.market_code)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = withBranch(
    entity.registration_ids as unknown as StoredId[],
    market.branch_legal_id,
    await branchRegistration(knex, branchId)
  )
  const party = {
    name: entity.name,
    full_name: entity.full_name,
    address: entity.legal_address,
    country: entity.country,
    tax_id: entity.tax_id,
    registration_ids: ids.map((id) => ({ ...id, label: labelOf(market, id.code) })),
    demo: entity.is_demo,
  }
  return { party, bank: entity.bank as StoredBank | null, market }
}
