import { model } from "@medusajs/framework/utils"

/** A key to one registration, kept as its hash: a browser's, or the one-time proof that a mailbox is read. */
export const RegistrationKey = model
  .define("registration_key", {
    id: model.id({ prefix: "regk" }).primaryKey(),
    registration_id: model.text(),
    kind: model.enum(["browser", "mail"]),
    hash: model.text(),
    /** The address a mail key was sent to: it proves that one and no other. */
    email: model.text().nullable(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["hash"], unique: true }, { on: ["registration_id"] }])
