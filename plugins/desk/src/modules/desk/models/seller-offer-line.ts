import { model } from "@medusajs/framework/utils"

/** Pieces of an order line in an offer: how many were offered and how many the seller took. */
export const SellerOfferLine = model
  .define("seller_offer_line", {
    id: model.id({ prefix: "sofl" }).primaryKey(),
    offer_id: model.text(),
    line_id: model.text(),
    location_id: model.text(),
    quantity: model.number(),
    taken: model.number().default(0),
    unit_price_minor: model.number(),
  })
  .indexes([{ on: ["offer_id", "line_id"], unique: true, where: "deleted_at is null" }])
  .checks([
    {
      name: "seller_offer_line_taken_check",
      expression: (columns) => `${columns.taken} between 0 and ${columns.quantity}`,
    },
  ])
