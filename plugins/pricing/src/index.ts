export { priceLines, type PricedLines, type PriceQuery } from "./queries/price-lines"
export type { PriceView as PriceResult } from "./contract"
export { PARTNER_PRICING_MODULE, PartnerPricingService } from "./modules/partner-pricing"
