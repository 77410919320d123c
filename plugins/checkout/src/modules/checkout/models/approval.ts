import { model } from "@medusajs/framework/utils"

/**
 * A request to agree to an order. It keeps all that was asked for: the plan with its sources, the order
 * as shown, the rules of that moment. While it waits, credit, lots and stock are held under its id.
 */
export const Approval = model
  .define("approval", {
    id: model.id({ prefix: "appr" }).primaryKey(),
    pad_id: model.text(),
    entity_id: model.text(),
    /** The branch the order is for; null = the whole legal entity. */
    branch_id: model.text().nullable(),
    cost_centre_id: model.text().nullable(),
    /** The requester. */
    customer_id: model.text(),
    employee_id: model.text(),
    employee_name: model.text(),
    state: model.enum([
      "pending",
      "approved",
      "needs_reconfirm",
      "placed",
      "refused",
      "returned",
      "withdrawn",
      "void",
      "expired",
    ]),
    /** Hash of the pad's lines and address: another one is another order. */
    seal: model.text(),
    plan: model.json(),
    order: model.json(),
    demands: model.json(),
    /** Why it ended or went back, as codes with facts. */
    reasons: model.json().nullable(),
    /** How many nodes up it was handed for want of an answer. */
    escalations: model.number().default(0),
    order_id: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    body_hash: model.text().nullable(),
    remind_at: model.dateTime().nullable(),
    deadline_at: model.dateTime(),
    /** When it ends whatever its rules say: nobody holds goods for ever. */
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["pad_id"],
      unique: true,
      where: "state in ('pending', 'approved', 'needs_reconfirm') and deleted_at is null",
    },
    {
      on: ["customer_id", "idempotency_key"],
      unique: true,
      where: "idempotency_key is not null and deleted_at is null",
    },
    { on: ["entity_id", "created_at"] },
    { on: ["deadline_at"], where: "state in ('pending', 'approved', 'needs_reconfirm')" },
  ])
