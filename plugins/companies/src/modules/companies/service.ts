import { MedusaService } from "@medusajs/framework/utils"
import { CompanyGroup } from "./models/company-group"
import { Employee } from "./models/employee"
import { LegalEntity } from "./models/legal-entity"
import { Membership } from "./models/membership"

export class CompaniesService extends MedusaService({
  CompanyGroup,
  LegalEntity,
  Employee,
  Membership,
}) {}
