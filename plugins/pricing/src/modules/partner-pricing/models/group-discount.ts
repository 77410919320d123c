import { model } from "@medusajs/framework/utils"

/** One cell of the discount matrix: what partners of a price status get on a product group. */
export const GroupDiscount = model
  .define("group_discount", {
    id: model.id({ prefix: "gdis" }).primaryKey(),
    price_status: model.text(),
    product_group: model.text(),
    basis_points: model.number(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_group_discount_cell",
      on: ["price_status", "product_group", "valid_from"],
      unique: true,
      where: "deleted_at is null",
    },
  ])
  .checks([
    { name: "group_discount_percent_check", expression: "basis_points between 0 and 10000" },
  ])
