import { model } from "@medusajs/framework/utils"

/**
 * The ledger of a lot: what an order line books is positive, what it gives back negative. Rows are only added;
 * a lot's `reserved` is the sum of its rows.
 */
export const LotBooking = model
  .define("lot_booking", {
    id: model.id({ prefix: "lbok" }).primaryKey(),
    lot_id: model.text(),
    order_id: model.text(),
    line_id: model.text(),
    quantity: model.number(),
  })
  .indexes([
    { on: ["lot_id"], where: "deleted_at is null" },
    { on: ["order_id"], where: "deleted_at is null" },
  ])
  .checks([
    { name: "lot_booking_quantity_check", expression: (columns) => `${columns.quantity} <> 0` },
  ])
