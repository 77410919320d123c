import { model } from "@medusajs/framework/utils"

/**
 * An order of a client, or what is left of it, before one seller. The history only grows: what a seller does not take
 * becomes the next offer. Without a seller it waits for the manufacturer's people.
 */
export const SellerOffer = model
  .define("seller_offer", {
    id: model.id({ prefix: "soff" }).primaryKey(),
    order_id: model.text(),
    display_id: model.number(),
    /** The client, and who ordered for it. */
    entity_id: model.text(),
    entity_name: model.text(),
    customer_id: model.text(),
    seller_id: model.text().nullable(),
    seller_name: model.text().nullable(),
    /** 1 for the client's own seller; each one after it adds one. */
    attempt: model.number(),
    state: model.enum([
      "offered",
      "accepted",
      "part_accepted",
      "refused",
      "countered",
      "expired",
      "withdrawn",
    ]),
    /** Until when the one whose turn it is may answer: the seller, or the client where it is `countered`. */
    deadline_at: model.dateTime().nullable(),
    /** The sellers from the client's dealer upwards as they were when it ordered. */
    chain: model.json(),
    currency_code: model.text(),
    answer: model.json().nullable(),
    answered_by: model.text().nullable(),
    answered_by_name: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    reason: model.text().nullable(),
    /** The day of another date that the seller named. */
    promised_on: model.text().nullable(),
    counter_state: model.enum(["asked", "accepted", "refused", "expired"]).nullable(),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    {
      on: ["order_id"],
      name: "IDX_seller_offer_one_open",
      unique: true,
      where: "state in ('offered', 'countered') and deleted_at is null",
    },
    { on: ["order_id", "attempt"], where: "deleted_at is null" },
    { on: ["seller_id", "state", "deadline_at"], where: "deleted_at is null" },
    {
      on: ["deadline_at"],
      where: "state in ('offered', 'countered') and deleted_at is null",
    },
  ])
