import { model } from "@medusajs/framework/utils"

/**
 * A rule of a node: orders of everybody below it that meet its condition go through its steps. Each
 * change counts up `version`; requests that wait keep the rules they were sent under.
 */
export const ApprovalRule = model
  .define("approval_rule", {
    id: model.id({ prefix: "arule" }).primaryKey(),
    node_id: model.text(),
    name: model.text(),
    /** Only requesters in these roles; empty = everybody. */
    roles: model.array(),
    when: model.json(),
    /** Of the amounts in the condition; null = that of whatever order it looks at. */
    currency_code: model.text().nullable(),
    steps: model.json(),
    deadline_hours: model.number(),
    on_timeout: model.enum(["remind", "escalate", "refuse"]),
    active_from: model.dateTime().nullable(),
    active_to: model.dateTime().nullable(),
    version: model.number().default(1),
    updated_by: model.text(),
  })
  .indexes([{ on: ["node_id"], where: "deleted_at is null" }])
