import { model } from "@medusajs/framework/utils"

/**
 * A conflict about a client, with both sides and their evidence; the first side is the rules' answer. A decided case
 * with its reason stays as the log, and its winner stands above the rules.
 */
export const BindingCase = model
  .define("binding_case", {
    id: model.id({ prefix: "bcase" }).primaryKey(),
    entity_id: model.text(),
    kind: model.enum(["history_territory", "exclusive_overlap"]),
    sides: model.json(),
    status: model.enum(["open", "decided"]).default("open"),
    winner_id: model.text().nullable(),
    decision_reason: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["entity_id"], unique: true, where: "status = 'open' and deleted_at is null" },
    { on: ["entity_id", "decided_at"], where: "deleted_at is null" },
    { on: ["status", "created_at"], where: "deleted_at is null" },
  ])
