import { model } from "@medusajs/framework/utils"

/** Two companies that staff have told apart. It holds as long as both bear the same numbers. */
export const DistinctPair = model
  .define("distinct_pair", {
    id: model.id({ prefix: "bdist" }).primaryKey(),
    one_id: model.text(),
    other_id: model.text(),
    /** Of the numbers of both at that time. */
    numbers_hash: model.text(),
    decided_by: model.text(),
  })
  .indexes([{ on: ["one_id", "other_id"], unique: true }])
