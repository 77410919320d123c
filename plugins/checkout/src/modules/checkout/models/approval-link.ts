import { model } from "@medusajs/framework/utils"

/** The link of a mail by which one person decides one request, once. Only the hash of its token is kept. */
export const ApprovalLink = model
  .define("approval_link", {
    id: model.id({ prefix: "alink" }).primaryKey(),
    approval_id: model.text(),
    employee_id: model.text(),
    token_hash: model.text().unique(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["approval_id"] }])
