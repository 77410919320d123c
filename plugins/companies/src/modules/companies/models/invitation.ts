import { model } from "@medusajs/framework/utils"

/** A seat offered by e-mail; only the hash of the link's token is kept. */
export const Invitation = model
  .define("invitation", {
    id: model.id({ prefix: "invit" }).primaryKey(),
    node_id: model.text(),
    email: model.text(),
    name: model.text(),
    locale: model.text(),
    role: model.text(),
    token_hash: model.text(),
    invited_by: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["node_id"] }])
