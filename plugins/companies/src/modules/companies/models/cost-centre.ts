import { model } from "@medusajs/framework/utils"

/** A cost centre with its budget, in minor units of the legal entity's currency; null = no budget. */
export const CostCentre = model.define("cost_centre", {
  id: model.id().primaryKey(),
  code: model.text(),
  budget_minor: model.bigNumber().nullable(),
  budget_period: model.enum(["month", "quarter", "year"]).default("month"),
  on_overrun: model.enum(["warn", "approval", "block"]).default("approval"),
})
