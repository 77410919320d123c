import { model } from "@medusajs/framework/utils"

/** The last number given in a series; its row is locked while a document is issued. */
export const DocumentCounter = model
  .define("document_counter", {
    id: model.id({ prefix: "doccnt" }).primaryKey(),
    seller_code: model.text(),
    kind: model.text(),
    year: model.number(),
    last_sequence: model.number().default(0),
  })
  .indexes([{ on: ["seller_code", "kind", "year"], unique: true }])
