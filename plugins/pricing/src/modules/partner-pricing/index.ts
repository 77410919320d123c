import { Module } from "@medusajs/framework/utils"
import "../../belongings"
import { PartnerPricingService } from "./service"

/** Not "pricing": that is the name of Medusa's own module, which keeps the list price only. */
export const PARTNER_PRICING_MODULE = "partner_pricing"

export { PartnerPricingService }

export default Module(PARTNER_PRICING_MODULE, { service: PartnerPricingService })
