import { model } from "@medusajs/framework/utils"

/** A legal entity that went up in another one, with all that its undoing needs. */
export const EntityMerge = model
  .define("entity_merge", {
    id: model.id({ prefix: "merge" }).primaryKey(),
    survivor_id: model.text(),
    duplicate_id: model.text(),
    state: model.enum(["merged", "undone"]).default("merged"),
    merged_by: model.text(),
    undone_by: model.text().nullable(),
    undone_at: model.dateTime().nullable(),
    /** The survivor's fields that took the duplicate's value: before and after. */
    fields: model.json(),
    /** What was moved, by the code of its kind. */
    moved: model.json(),
    duplicate_status: model.text(),
  })
  .indexes([
    { on: ["duplicate_id"], unique: true, where: "state = 'merged' and deleted_at is null" },
    { on: ["survivor_id"] },
  ])
