import type { MedusaResponse } from "@medusajs/framework/http"
import { type PartnerRequest, type Refusal, sendRefusal } from "@orac/companies"
import { deskTools } from "../../offers/desk-tools"

export const toolsOf = ({ scope }: Pick<PartnerRequest, "scope">) => deskTools(scope)

export const showsPrices = ({ partner }: PartnerRequest): boolean =>
  partner.permissions.has("price.view")

export const sendNo = (res: MedusaResponse, refusal: Refusal) => sendRefusal(res, [refusal])
