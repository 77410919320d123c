import { model } from "@medusajs/framework/utils"

/** An event written in the transaction that caused it; deleted once it is handed to the event bus. */
export const OutboxMessage = model
  .define(
    { name: "outbox_message", tableName: "bulk_outbox" },
    {
      id: model.id({ prefix: "obx" }).primaryKey(),
      name: model.text(),
      data: model.json(),
      attempts: model.number().default(0),
      available_at: model.dateTime(),
      last_error: model.text().nullable(),
      dead_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["available_at"], where: "dead_at IS NULL AND deleted_at IS NULL" }])
