import { model } from "@medusajs/framework/utils"

/** An article number of the partner's own, learned when a buyer says what a row means. */
export const OwnArticle = model
  .define("own_article", {
    id: model.id({ prefix: "oart" }).primaryKey(),
    entity_id: model.text(),
    key: model.text(),
    sku: model.text(),
  })
  .indexes([{ on: ["entity_id", "key"], unique: true, where: "deleted_at is null" }])
