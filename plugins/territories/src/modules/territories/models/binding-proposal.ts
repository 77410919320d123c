import { model } from "@medusajs/framework/utils"

/** A move of a client that the rules suggest after a change; nothing moves before staff accept it. */
export const BindingProposal = model
  .define("binding_proposal", {
    id: model.id({ prefix: "bprop" }).primaryKey(),
    entity_id: model.text(),
    from_seller_id: model.text().nullable(),
    to_seller_id: model.text().nullable(),
    basis: model.text(),
    reason: model.json(),
    words: model.json(),
    status: model.enum(["open", "accepted", "refused", "outdated"]).default("open"),
    proposed_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    note: model.text().nullable(),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["entity_id"], unique: true, where: "status = 'open' and deleted_at is null" },
    { on: ["status", "created_at"], where: "deleted_at is null" },
  ])
