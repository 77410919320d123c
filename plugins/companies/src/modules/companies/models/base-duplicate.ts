import { model } from "@medusajs/framework/utils"

/** Two companies that may be one, as the latest run found them; the smaller id comes first. */
export const BaseDuplicate = model
  .define("base_duplicate", {
    id: model.id({ prefix: "bdupl" }).primaryKey(),
    one_id: model.text(),
    other_id: model.text(),
    reasons: model.array(),
    score: model.number(),
  })
  .indexes([{ on: ["one_id", "other_id"], unique: true }])
