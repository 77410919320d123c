import { model } from "@medusajs/framework/utils"

/**
 * One cell of a discount matrix: what partners of a price status, or one client of a seller, get on a product group. A
 * cell of a seller counts for whom it serves and stands before the manufacturer's; a client's own stands before its
 * status's.
 */
export const GroupDiscount = model
  .define("group_discount", {
    id: model.id({ prefix: "gdis" }).primaryKey(),
    /** The legal entity that sells; null = the manufacturer. */
    seller_id: model.text().nullable(),
    price_status: model.text().nullable(),
    /** The client of the seller that alone gets it. */
    entity_id: model.text().nullable(),
    product_group: model.text(),
    basis_points: model.number(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
    /** Who gave it; null for what an import or a seed brought. */
    set_by: model.text().nullable(),
  })
  .indexes([
    // Cells of every seller: the unique ones are partial.
    {
      name: "IDX_group_discount_status",
      on: ["price_status"],
      where: "entity_id is null and deleted_at is null",
    },
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
    {
      name: "IDX_group_discount_client_cell",
      on: ["entity_id", "seller_id", "product_group", "valid_from"],
      unique: true,
      where: "entity_id is not null and deleted_at is null",
    },
  ])
  .checks([
    { name: "group_discount_percent_check", expression: "basis_points between 0 and 10000" },
    {
      name: "group_discount_whom_check",
      expression: "num_nonnulls(price_status, entity_id) = 1",
    },
    {
      name: "group_discount_client_check",
      expression: "entity_id is null or seller_id is not null",
    },
  ])
