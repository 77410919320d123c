export { decideBinding, type Question } from "./domain/decide-binding"
export type {
  Client,
  Day,
  Dealing,
  NetworkRole,
  Ruling,
  Seller,
  Territory,
  TerritoryKind,
  TerritoryRight,
} from "./domain/network"
export { prepareNetwork, type Network, type NetworkRows } from "./domain/prepare-network"
export type { Basis, Conflict, Decision, Reason } from "./domain/reason"
export { wordsOf } from "./domain/words"
export { bindClient, type NewClient } from "./binding/bind-client"
export { assignClients } from "./binding/assign-clients"
export { type DealingWrite, recordDealings } from "./network/dealings"
export { endRight, insertRights, type RightWrite } from "./network/rights"
export { type SellerWrite, upsertSellers } from "./network/sellers"
export { insertTerritories, type TerritoryWrite } from "./network/territories"
export {
  type ActingSeller,
  actsForSeller,
  clientOfRequest,
  sellerOfRequest,
} from "./api/utils/seller-of-request"
export { chainOf, type ChainStep, sellerIdOf, sellerIdsOf } from "./queries/chain-of"
export { clientStatusesOf } from "./queries/client-statuses"
export { networkRolesOf, sellerOf, type SellerOf } from "./queries/seller-of"
export { TERRITORIES_MODULE, TerritoriesService } from "./modules/territories"
