export { euInvoiceForm } from "./invoice/eu-invoice-form"
export { euMarket } from "./market"
export { type ViesSettings, viesRegistry } from "./registry/vies"
