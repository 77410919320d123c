import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { PartnerRequest, Permission, Refusal } from "@orac/companies"
import { sendRefusal } from "@orac/companies"
import { deskTools } from "../../offers/desk-tools"

const WHOLE = ["entity", "group"]

/**
 * The seller a request acts for: offers belong to a legal entity as a whole, so a right that reaches no further than a
 * branch or one's own shows none.
 *
 * @throws MedusaError NOT_FOUND where the right does not reach the entity
 */
export function sellerOfRequest({ partner }: PartnerRequest, permission: Permission) {
  if (!WHOLE.includes(partner.grants.get(permission)?.scope ?? "")) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found")
  }
  return {
    seller_id: partner.entity.id,
    employee_id: partner.employee_id,
    employee_name: partner.employee_name,
  }
}

export const toolsOf = ({ scope }: Pick<PartnerRequest, "scope">) => deskTools(scope)

export const showsPrices = ({ partner }: PartnerRequest): boolean =>
  partner.permissions.has("price.view")

export const sendNo = (res: MedusaResponse, refusal: Refusal) => sendRefusal(res, [refusal])
