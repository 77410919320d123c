import { model } from "@medusajs/framework/utils"

/** A member of ORAC's staff acting for a partner; only the hash of the one-time link's token is kept. */
export const ActingSession = model
  .define("acting_session", {
    id: model.id({ prefix: "act" }).primaryKey(),
    employee_id: model.text(),
    entity_id: model.text(),
    staff: model.text(),
    reason: model.text(),
    token_hash: model.text(),
    /** Until when the link may be opened. */
    link_expires_at: model.dateTime(),
    opened_at: model.dateTime().nullable(),
    /** Until when the seat lasts. */
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["token_hash"], unique: true }])
