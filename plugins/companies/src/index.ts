export {
  PERMISSIONS,
  ROLES,
  permissionsOf,
  type Permission,
  type RoleCode,
} from "./domain/permissions"
export type { EntityFacts, PartnerContext } from "./domain/partner-context"
export { refusalBody, type Refusal } from "./domain/refusal"
export { ENTITY_HEADER } from "./api/utils/partner-context"
export { sendRefusal, type PartnerRequest } from "./api/utils/partner-request"
export { staffName } from "./api/utils/staff-name"
export { customerRoute, partnerRoute } from "./api/utils/partner-route"
export { entityFacts } from "./queries/entity-facts"
export { validMemberships, type MembershipRow } from "./queries/memberships"
export { COMPANIES_MODULE, CompaniesService } from "./modules/companies"
