import { model } from "@medusajs/framework/utils"

/** A role that a group has made for itself; the seed roles stand in the code. */
export const PartnerRole = model
  .define("partner_role", {
    id: model.id({ prefix: "prole" }).primaryKey(),
    group_id: model.text(),
    name: model.text(),
    grants: model.json(),
    archived_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["group_id"] }])
