export { ruInvoiceForm } from "./invoice/ru-invoice-form"
export { ruMarket } from "./market"
export { type DadataSettings, dadataRegistry } from "./registry/dadata"
