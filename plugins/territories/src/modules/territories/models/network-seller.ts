import { model } from "@medusajs/framework/utils"

/** A legal entity's place in the chain dealer -> distributor -> manufacturer, and how it works. */
export const NetworkSeller = model
  .define("network_seller", {
    id: model.id({ prefix: "nsel" }).primaryKey(),
    entity_id: model.text(),
    role: model.enum(["distributor", "dealer"]),
    parent_id: model.text().nullable(),
    capacity: model.number().nullable(),
    lat: model.float().nullable(),
    lon: model.float().nullable(),
    /** Working hours are told in this zone, on the working days of the entity's market. */
    time_zone: model.text(),
    work_from: model.text().default("09:00"),
    work_to: model.text().default("18:00"),
    response_hours: model.number().default(4),
    active: model.boolean().default(true),
    set_by: model.text(),
    ended_at: model.dateTime().nullable(),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["entity_id"], unique: true, where: "deleted_at is null" },
    { on: ["parent_id"], where: "deleted_at is null" },
  ])
  .checks([
    {
      name: "network_seller_hours_check",
      expression: (columns) =>
        `${columns.work_from} ~ '^[0-2][0-9]:[0-5][0-9]$' and ${columns.work_to} > ${columns.work_from} and ${columns.response_hours} > 0`,
    },
    {
      name: "network_seller_parent_check",
      expression: (columns) =>
        `${columns.parent_id} is null or ${columns.parent_id} <> ${columns.entity_id}`,
    },
  ])
