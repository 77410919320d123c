import { model } from "@medusajs/framework/utils"

/** Who changed what in a partner's house; never changed, never deleted. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    group_id: model.text(),
    entity_id: model.text().nullable(),
    actor: model.text(),
    action: model.text(),
    subject: model.text(),
    facts: model.json(),
  })
  .indexes([{ on: ["group_id", "created_at"] }])
