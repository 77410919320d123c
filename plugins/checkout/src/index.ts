export {
  PLACEMENT_POLICIES,
  type PlacementFacts,
  type PlacementPolicy,
} from "./domain/placement-policies"
export { catalogueOf, type Catalogue, type ListedArticle } from "./domain/reading/catalogue"
export { type ListReading, type ListRow, readText } from "./domain/reading/read-list"
export { type StoredTraces, storedTraces } from "./domain/orders/price-traces"
export { type PlanSnapshot, planSnapshot } from "./domain/orders/snapshot"
export { type Desk, deskOf } from "./desk"
export { CheckoutRefused } from "./refusals"
export {
  joinPlacement,
  type PlacedFacts,
  type PlacementParticipant,
} from "./placement/participants"
export { type Sale, type SellerShare, shareOrder } from "./domain/orders/share-order"
export {
  ORDER_SOLD,
  type Sales,
  salesOf,
  type SalesReader,
  sharedOrder,
  tellSales,
} from "./orders/sales"
export { insertPartnerOrders, type PartnerOrderWrite } from "./orders/insert-partner-order"
export { moveOrderLines, type SourceMove } from "./orders/move-order-lines"
export { followOrder } from "./orders/follow-order"
export { findPartnerOrder, ownerOfOrder, sellerOfOrder } from "./orders/order-rows"
export { insertRule as insertApprovalRule } from "./approvals/rule-rows"
export { insertLists, type ListWrite } from "./lists/list-rows"
export { createPadWorkflow, placePadWorkflow } from "./workflows"
export { CHECKOUT_MODULE, CheckoutService } from "./modules/checkout"
