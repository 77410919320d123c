export { ruInvoiceForm } from "./invoice/ru-invoice-form"
export { ruMarket } from "./market"
