export { euInvoiceForm } from "./invoice/eu-invoice-form"
export { euMarket } from "./market"
