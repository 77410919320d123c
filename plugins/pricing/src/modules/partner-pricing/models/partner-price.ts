import { model } from "@medusajs/framework/utils"

/**
 * An agreed price of one legal entity for one article with one seller: either a fixed price in minor units (with or
 * without tax as the market's price book says; it may lie above the list) or a percentage off.
 */
export const PartnerPrice = model
  .define("partner_price", {
    id: model.id({ prefix: "ppr" }).primaryKey(),
    /** The legal entity that sells at this price; null = the manufacturer. */
    seller_id: model.text().nullable(),
    entity_id: model.text(),
    sku: model.text(),
    min_quantity: model.number().default(1),
    price_minor: model.number().nullable(),
    basis_points: model.number().nullable(),
    currency_code: model.text(),
    valid_from: model.dateTime().nullable(),
    valid_to: model.dateTime().nullable(),
    document: model.text().nullable(),
    set_by: model.text(),
  })
  .indexes([
    // The unique ones are partial: neither finds all prices of an entity.
    { name: "IDX_partner_price_entity", on: ["entity_id", "sku"], where: "deleted_at is null" },
    {
      name: "IDX_partner_price_house",
      on: ["entity_id", "sku", "min_quantity"],
      unique: true,
      where: "seller_id is null and deleted_at is null",
    },
    {
      name: "IDX_partner_price_seller",
      on: ["entity_id", "seller_id", "sku", "min_quantity"],
      unique: true,
      where: "seller_id is not null and deleted_at is null",
    },
  ])
  .checks([
    { name: "partner_price_kind_check", expression: "num_nonnulls(price_minor, basis_points) = 1" },
    { name: "partner_price_price_check", expression: "price_minor > 0" },
    { name: "partner_price_percent_check", expression: "basis_points between -10000 and 10000" },
    { name: "partner_price_min_quantity_check", expression: "min_quantity > 0" },
  ])
