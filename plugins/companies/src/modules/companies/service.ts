import { MedusaService } from "@medusajs/framework/utils"
import { ActingSession } from "./models/acting-session"
import { AuditEntry } from "./models/audit-entry"
import { BaseDuplicate } from "./models/base-duplicate"
import { BaseFinding } from "./models/base-finding"
import { BaseRun } from "./models/base-run"
import { Branch } from "./models/branch"
import { CompanyGroup } from "./models/company-group"
import { CostCentre } from "./models/cost-centre"
import { DistinctPair } from "./models/distinct-pair"
import { Employee } from "./models/employee"
import { EntityMerge } from "./models/entity-merge"
import { ImportPlan } from "./models/import-plan"
import { Invitation } from "./models/invitation"
import { LegalEntity } from "./models/legal-entity"
import { Membership } from "./models/membership"
import { OrgNode } from "./models/org-node"
import { PartnerRole } from "./models/partner-role"
import { Registration } from "./models/registration"
import { RegistrationAttempt } from "./models/registration-attempt"
import { RegistrationCheck } from "./models/registration-check"
import { RegistrationFile } from "./models/registration-file"
import { RegistrationKey } from "./models/registration-key"
import { RegistrationLog } from "./models/registration-log"

export class CompaniesService extends MedusaService({
  CompanyGroup,
  LegalEntity,
  Employee,
  Membership,
  OrgNode,
  Branch,
  CostCentre,
  PartnerRole,
  Invitation,
  AuditEntry,
  ActingSession,
  Registration,
  RegistrationAttempt,
  RegistrationCheck,
  RegistrationFile,
  RegistrationKey,
  RegistrationLog,
  BaseRun,
  BaseFinding,
  BaseDuplicate,
  DistinctPair,
  EntityMerge,
  ImportPlan,
}) {}
