import { model } from "@medusajs/framework/utils"

/** One word of one person on one step of a request; only ever added. */
export const ApprovalDecision = model
  .define("approval_decision", {
    id: model.id({ prefix: "adec" }).primaryKey(),
    approval_id: model.text(),
    rule_id: model.text(),
    step: model.number(),
    employee_id: model.text(),
    employee_name: model.text(),
    verdict: model.enum(["agree", "refuse", "return"]),
    comment: model.text().nullable(),
    /** Where it was said: in the portal or by the link of a mail. */
    by_link: model.boolean(),
  })
  .indexes([{ on: ["approval_id", "rule_id", "step", "employee_id"], unique: true }])
