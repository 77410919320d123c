import { model } from "@medusajs/framework/utils"

/**
 * What a seller had with a tax id, as an import told it. Rows are only added; of one seller, tax id and kind the
 * latest counts. `tax_id` is folded to letters and digits.
 */
export const Dealing = model
  .define("dealing", {
    id: model.id({ prefix: "deal" }).primaryKey(),
    seller_id: model.text(),
    country: model.text(),
    tax_id: model.text(),
    kind: model.enum(["orders", "customer_list"]),
    orders: model.number(),
    since_day: model.text(),
    until_day: model.text(),
    source: model.text(),
    recorded_by: model.text(),
  })
  .indexes([{ on: ["country", "tax_id", "seller_id", "kind", "created_at"] }])
