import type { MedusaResponse } from "@medusajs/framework/http"
import { type PartnerRequest, type Refusal, sendRefusal } from "@orac/companies"
import { actsForSeller } from "@orac/territories"
import { deskTools } from "../../offers/desk-tools"

export const toolsOf = ({ scope }: Pick<PartnerRequest, "scope">) => deskTools(scope)

export const showsPrices = ({ partner }: PartnerRequest): boolean =>
  partner.permissions.has("price.view")

/** Whether the employee may answer what comes before the seller. */
export const decides = (req: PartnerRequest): boolean => actsForSeller(req, "dealer.orders.decide")

export const sendNo = (res: MedusaResponse, ...refusals: Refusal[]) => sendRefusal(res, refusals)
