import { model } from "@medusajs/framework/utils"

/** A client's idempotency key and the order it led to. */
export const OrderRequest = model.define("order_request", {
  customer_id: model.text().primaryKey(),
  key: model.text().primaryKey(),
  body_hash: model.text(),
  order_id: model.text(),
})
