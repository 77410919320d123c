import { model } from "@medusajs/framework/utils"

/**
 * A named order draft of a legal entity. Its lines live in a Medusa cart of its own; rows that nobody
 * understood yet and notes on lines live here. `version` counts every change.
 */
export const Pad = model
  .define("pad", {
    id: model.id({ prefix: "pad" }).primaryKey(),
    entity_id: model.text(),
    /** The branch it was made for; null = the whole legal entity. */
    branch_id: model.text().nullable(),
    /** Who made it. */
    customer_id: model.text().nullable(),
    name: model.text(),
    cart_id: model.text().unique(),
    unresolved: model.json(),
    line_notes: model.json(),
    version: model.number().default(1),
    line_count: model.number().default(0),
    total_minor: model.bigNumber().default(0),
    created_by: model.text(),
    updated_by: model.text(),
  })
  .indexes([{ on: ["entity_id", "updated_at"], where: "deleted_at is null" }])
