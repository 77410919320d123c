import { model } from "@medusajs/framework/utils"

/** A list of articles that a legal entity orders again and again; every colleague sees it. */
export const ShoppingList = model
  .define("shopping_list", {
    id: model.id({ prefix: "slist" }).primaryKey(),
    entity_id: model.text(),
    /** The branch it was made for; null = the whole legal entity. */
    branch_id: model.text().nullable(),
    /** Who made it. */
    customer_id: model.text().nullable(),
    name: model.text(),
    updated_by: model.text(),
  })
  .indexes([{ on: ["entity_id"], where: "deleted_at is null" }])
