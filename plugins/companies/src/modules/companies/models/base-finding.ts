import { model } from "@medusajs/framework/utils"

/** What the latest look through the base has against a company; the next run replaces them all. */
export const BaseFinding = model
  .define("base_finding", {
    id: model.id({ prefix: "bfind" }).primaryKey(),
    entity_id: model.text(),
    code: model.text(),
    severity: model.enum(["error", "warning"]),
    field: model.text(),
    facts: model.json(),
  })
  .indexes([{ on: ["code", "entity_id"] }, { on: ["entity_id"] }])
