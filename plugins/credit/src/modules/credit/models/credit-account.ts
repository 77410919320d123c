import { model } from "@medusajs/framework/utils"

/** What one seller lets a legal entity order on account: its currency, which never changes, and its payment terms. */
export const CreditAccount = model
  .define("credit_account", {
    id: model.id({ prefix: "cacc" }).primaryKey(),
    entity_id: model.text(),
    /** The legal entity that sells; null = the manufacturer. */
    seller_id: model.text().nullable(),
    currency_code: model.text(),
    terms_code: model.text(),
    net_days: model.number().default(0),
    prepayment_percent: model.number().default(0),
  })
  .indexes([
    // The unique ones are partial: neither finds an account whose seller may be null.
    { name: "IDX_credit_account_entity", on: ["entity_id"], where: "deleted_at is null" },
    {
      name: "IDX_credit_account_house",
      on: ["entity_id"],
      unique: true,
      where: "seller_id is null and deleted_at is null",
    },
    {
      name: "IDX_credit_account_seller",
      on: ["seller_id", "entity_id"],
      unique: true,
      where: "seller_id is not null and deleted_at is null",
    },
  ])
  .checks([
    { name: "credit_account_net_days_check", expression: "net_days >= 0" },
    { name: "credit_account_prepayment_check", expression: "prepayment_percent between 0 and 100" },
  ])
