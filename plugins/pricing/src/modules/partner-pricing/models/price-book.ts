import { model } from "@medusajs/framework/utils"

/** A list of prices of one market in one currency; the newest valid one of a market is used. */
export const PriceBook = model
  .define("price_book", {
    id: model.id({ prefix: "pbk" }).primaryKey(),
    code: model.text(),
    name: model.text(),
    market_code: model.text(),
    currency_code: model.text(),
    includes_tax: model.boolean(),
    version: model.number().default(1),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["code", "version"], unique: true, where: "deleted_at is null" },
    { on: ["market_code", "currency_code", "valid_from"], where: "deleted_at is null" },
  ])
