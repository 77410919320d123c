import { model } from "@medusajs/framework/utils"

/** A directed relation between two articles: one article may have many of each kind. */
export const PimRelation = model
  .define("pim_relation", {
    id: model.id({ prefix: "prel" }).primaryKey(),
    sku: model.text(),
    kind: model.enum([
      "flexible",
      "rigid",
      "corner",
      "other_length",
      "painted",
      "adhesive",
      "same_profile",
      "substitute",
    ]),
    related_sku: model.text(),
    quantity_rule: model.json().nullable(),
  })
  .indexes([{ on: ["sku", "kind", "related_sku"], unique: true, where: "deleted_at is null" }])
