import { model } from "@medusajs/framework/utils"

/**
 * The seat of an employee at a node, in a role, between two dates; it reaches everything below the
 * node. A delegated seat lives as long as the one it stands in for.
 */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "memb" }).primaryKey(),
    employee_id: model.text(),
    node_id: model.text(),
    role: model.text(),
    valid_from: model.dateTime().nullable(),
    valid_to: model.dateTime().nullable(),
    delegated_by: model.text().nullable(),
  })
  .indexes([
    {
      on: ["employee_id", "node_id", "role"],
      unique: true,
      where: "deleted_at is null and delegated_by is null",
    },
    { on: ["node_id"] },
  ])
