import { model } from "@medusajs/framework/utils"

/** The credit account of one legal entity: its currency, which never changes, and its payment terms. */
export const CreditAccount = model
  .define("credit_account", {
    id: model.id({ prefix: "cacc" }).primaryKey(),
    entity_id: model.text(),
    currency_code: model.text(),
    terms_code: model.text(),
    net_days: model.number().default(0),
    prepayment_percent: model.number().default(0),
  })
  .indexes([{ on: ["entity_id"], unique: true, where: "deleted_at is null" }])
  .checks([
    { name: "credit_account_net_days_check", expression: "net_days >= 0" },
    { name: "credit_account_prepayment_check", expression: "prepayment_percent between 0 and 100" },
  ])
