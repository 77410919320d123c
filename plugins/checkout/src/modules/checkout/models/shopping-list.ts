import { model } from "@medusajs/framework/utils"

/** A list of articles that a legal entity orders again and again; every colleague sees it. */
export const ShoppingList = model
  .define("shopping_list", {
    id: model.id({ prefix: "slist" }).primaryKey(),
    entity_id: model.text(),
    name: model.text(),
    updated_by: model.text(),
  })
  .indexes([{ on: ["entity_id"], where: "deleted_at is null" }])
