import { model } from "@medusajs/framework/utils"

/** What a seller may serve. A right is deactivated and replaced by a new one, never changed. Days are `YYYY-MM-DD`. */
export const TerritoryRight = model
  .define("territory_right", {
    id: model.id({ prefix: "tright" }).primaryKey(),
    territory_id: model.text(),
    seller_id: model.text(),
    exclusive: model.boolean(),
    priority: model.number().default(100),
    product_groups: model.array(),
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    active: model.boolean().default(true),
    note: model.text().nullable(),
    created_by: model.text(),
    ended_by: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
    end_reason: model.text().nullable(),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["territory_id"], where: "active and deleted_at is null" },
    { on: ["seller_id"], where: "deleted_at is null" },
  ])
  .checks([
    {
      name: "territory_right_days_check",
      expression: (columns) =>
        `${columns.valid_from} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and (${columns.valid_to} is null or ${columns.valid_to} >= ${columns.valid_from})`,
    },
  ])
