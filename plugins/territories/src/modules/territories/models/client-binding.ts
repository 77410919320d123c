import { model } from "@medusajs/framework/utils"

/**
 * Who serves a client, since when and why. The history only grows: a row is closed once by `ended_at` and never
 * changed otherwise. Without a seller the manufacturer serves.
 */
export const ClientBinding = model
  .define("client_binding", {
    id: model.id({ prefix: "cbind" }).primaryKey(),
    entity_id: model.text(),
    seller_id: model.text().nullable(),
    basis: model.enum(["arbitration", "history", "exclusive", "rights", "nearest", "manufacturer"]),
    reason: model.json(),
    words: model.json(),
    product_groups: model.array(),
    bound_by: model.text(),
    bound_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["entity_id"], unique: true, where: "ended_at is null and deleted_at is null" },
    { on: ["entity_id", "bound_at"], where: "deleted_at is null" },
    { on: ["seller_id"], where: "ended_at is null and deleted_at is null" },
  ])
