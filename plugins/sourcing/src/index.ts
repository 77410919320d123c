export type {
  FreightDestination,
  FreightGoods,
  FreightOrigin,
  FreightTariff,
  PlanPolicy,
} from "./domain/freight/port"
export { standardTariff } from "./domain/freight/standard-tariff"
export type { LotAllocation } from "./domain/lot-booking"
export type { LotOrigin, Source } from "./domain/network"
export type { ChosenPlan, ChosenSegment } from "./domain/order/chosen-plan"
export { redated } from "./domain/order/redate"
export type { PlanLine } from "./domain/order/lines"
export type { OrderPlans } from "./domain/order/plan-order-lines"
export { bookLots } from "./ledger/book-lots"
export { raiseBookings, rebookLots, releaseLots } from "./ledger/rebook-lots"
export { availability, availabilityOfArticles } from "./queries/availability"
export { type BookedLot, bookedLots } from "./queries/booked-lots"
export { type FreeSource, freeNetwork } from "./queries/free-network"
export { ownersOfSources } from "./queries/owners-of-sources"
export { plansFor } from "./queries/plans-for"
export {
  type LotWrite,
  type SourceWrite,
  upsertLots,
  upsertSources,
} from "./queries/upsert-network"
export { SOURCING_MODULE, SourcingService } from "./modules/sourcing"
