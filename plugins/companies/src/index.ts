export { LIMITED, PERMISSIONS, SCOPES } from "./domain/permissions"
export type { Grant, Grants, Permission, Scope } from "./domain/permissions"
export { grantsOfRole, ROLES, type RoleCode } from "./domain/rights/roles"
export { beyond, mergeGrants } from "./domain/rights/merge-grants"
export { type Owner, type OwnerColumns, sees, visibleRows } from "./domain/rights/visible-rows"
export type { BranchRef, EntityFacts, PartnerContext, Place } from "./domain/partner-context"
export { refusalBody, type Refusal } from "./domain/refusal"
export { BRANCH_HEADER, ENTITY_HEADER, partnerContext } from "./api/utils/partner-context"
export { sendRefusal, type PartnerRequest } from "./api/utils/partner-request"
export { staffName } from "./api/utils/staff-name"
export { sendCsv } from "./api/utils/send-csv"
export { oneFile } from "./api/utils/one-file"
export { customerRoute, partnerRoute } from "./api/utils/partner-route"
export {
  type Belongings,
  type MergePair,
  ownedRows,
  type OwnedTable,
  registerBelongings,
} from "./base/merge/belongings"
export { withMerged } from "./base/merge/list"
export { audit, type AuditFacts } from "./house/audit"
export { createCompany, type NewCompany } from "./org/create-company"
export {
  insertCompanies,
  type NewEntity,
  type NewGroup,
  placeCompanies,
} from "./org/insert-companies"
export type {
  RegistryAnswer,
  RegistryCompany,
  RegistryProvider,
  RegistryStatus,
} from "./domain/registration/registry"
export { likeness } from "./domain/registration/likeness"
export { COMPANY_ACTIVATED } from "./workflows/registration/steps/open-company"
export { askRegistry, type Reading, type RegistryCall } from "./registration/ask-registry"
export { sanctionsFile } from "./registration/sanctions-file"
export { costCentresOf } from "./queries/cost-centres"
export { addressOfNode, branchRegistration, type DeliveryAddress } from "./queries/delivery-address"
export { insertPlaces, type NewPlace } from "./org/insert-places"
export { entityFacts } from "./queries/entity-facts"
export { peopleWith, personOf, type PersonToTell } from "./queries/people-with"
export { type LineSeat, seatsInLine } from "./queries/seats-in-line"
export { COMPANIES_MODULE, CompaniesService } from "./modules/companies"
