import { model } from "@medusajs/framework/utils"

/**
 * The list price of an article in minor units, and the lowest price anybody may get. Both are with
 * or without tax as their book says.
 */
export const PriceBookItem = model
  .define("price_book_item", {
    id: model.id({ prefix: "pbi" }).primaryKey(),
    book_id: model.text(),
    sku: model.text(),
    price_minor: model.number(),
    floor_minor: model.number().nullable(),
  })
  .indexes([
    { on: ["book_id", "sku"], unique: true, where: "deleted_at is null" },
    { on: ["book_id", "updated_at"] },
  ])
  .checks([
    { name: "price_book_item_price_check", expression: "price_minor > 0" },
    { name: "price_book_item_floor_check", expression: "floor_minor >= 0" },
  ])
