import { model } from "@medusajs/framework/utils"

/**
 * What a partner's order is besides a Medusa order: whose it is, who placed it, the plan and the
 * prices of that day. Written in the transaction that places the order; `status` follows its lines.
 */
export const PartnerOrder = model
  .define("partner_order", {
    id: model.id({ prefix: "pord" }).primaryKey(),
    order_id: model.text().unique(),
    display_id: model.number(),
    entity_id: model.text(),
    /** The branch it was placed for; null = the whole legal entity. */
    branch_id: model.text().nullable(),
    cost_centre_id: model.text().nullable(),
    /** At whose terms it was placed; null = the manufacturer. */
    seller_id: model.text().nullable(),
    customer_id: model.text(),
    placed_by_employee: model.text(),
    placed_by_name: model.text(),
    placed_at: model.dateTime(),
    total_minor: model.bigNumber(),
    currency_code: model.text(),
    line_count: model.number(),
    status: model
      .enum(["placed", "confirmed", "part_shipped", "shipped", "delivered", "cancelled"])
      .default("placed"),
    arrival_date: model.text().nullable(),
    po_number: model.text().nullable(),
    comment: model.text().nullable(),
    skus: model.text(),
    plan: model.json(),
    terms: model.json(),
    due_date: model.text().nullable(),
    price_traces: model.json(),
    idempotency_key: model.text().nullable(),
    body_hash: model.text().nullable(),
  })
  .indexes([
    { on: ["entity_id", "placed_at"], where: "deleted_at is null" },
    { on: ["entity_id", "status"], where: "deleted_at is null" },
    {
      on: ["customer_id", "idempotency_key"],
      where: "idempotency_key is not null and deleted_at is null",
    },
  ])
