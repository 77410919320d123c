import { model } from "@medusajs/framework/utils"

/** One message to one recipient: its mail, and its place in the inbox. */
export const Notice = model
  .define("notice", {
    id: model.id({ prefix: "ntc" }).primaryKey(),
    /** The message's code. */
    code: model.text(),
    /** The event it tells of; with code and address it is there once. */
    key: model.text(),
    /** In lower case. */
    email: model.text(),
    locale: model.text(),
    customer_id: model.text().nullable(),
    /** The legal entity it concerns. */
    entity_id: model.text().nullable(),
    in_inbox: model.boolean().default(false),
    /** What it says in every language, as it was written. */
    content: model.json(),
    state: model.enum(["waiting", "sent", "refused", "given_up"]).default("waiting"),
    attempts: model.number().default(0),
    due_at: model.dateTime(),
    give_up_at: model.dateTime(),
    last_error: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    read_at: model.dateTime().nullable(),
    /** Since when the text is gone; that it was sent, to whom and when is still known. */
    erased_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["code", "key", "email"], unique: true },
    { on: ["due_at"], where: "state = 'waiting' and deleted_at is null" },
    { on: ["customer_id", "created_at"], where: "in_inbox and deleted_at is null" },
    { on: ["created_at"], where: "deleted_at is null" },
  ])
