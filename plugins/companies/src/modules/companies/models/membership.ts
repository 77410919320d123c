import { model } from "@medusajs/framework/utils"

/** The right of an employee to act for a legal entity in a role, between two dates. */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "memb" }).primaryKey(),
    employee_id: model.text(),
    entity_id: model.text(),
    role: model.text(),
    valid_from: model.dateTime().nullable(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["employee_id", "entity_id"], unique: true, where: "deleted_at is null" },
    { on: ["entity_id"] },
  ])
