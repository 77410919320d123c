import { model } from "@medusajs/framework/utils"

/** One article of a shopping list, in the list's own order. */
export const ShoppingListLine = model
  .define("shopping_list_line", {
    id: model.id({ prefix: "sline" }).primaryKey(),
    list_id: model.text(),
    sku: model.text(),
    quantity: model.number(),
    rank: model.number(),
  })
  .indexes([{ on: ["list_id", "sku"], unique: true, where: "deleted_at is null" }])
  .checks([
    {
      name: "shopping_list_line_quantity_check",
      expression: (columns) => `${columns.quantity} > 0`,
    },
  ])
