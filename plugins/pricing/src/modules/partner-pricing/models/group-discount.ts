import { model } from "@medusajs/framework/utils"

/**
 * One cell of the discount matrix: what partners of a price status get on a product group. A cell of a seller counts for
 * whom it serves and stands before the manufacturer's.
 */
export const GroupDiscount = model
  .define("group_discount", {
    id: model.id({ prefix: "gdis" }).primaryKey(),
    /** The legal entity that sells; null = the manufacturer. */
    seller_id: model.text().nullable(),
    price_status: model.text(),
    product_group: model.text(),
    basis_points: model.number(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_group_discount_house_cell",
      on: ["price_status", "product_group", "valid_from"],
      unique: true,
      where: "seller_id is null and deleted_at is null",
    },
    {
      name: "IDX_group_discount_seller_cell",
      on: ["seller_id", "price_status", "product_group", "valid_from"],
      unique: true,
      where: "seller_id is not null and deleted_at is null",
    },
  ])
  .checks([
    { name: "group_discount_percent_check", expression: "basis_points between 0 and 10000" },
  ])
