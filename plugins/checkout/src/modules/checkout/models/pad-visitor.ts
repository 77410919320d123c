import { model } from "@medusajs/framework/utils"

/** When an employee last had a pad in view. */
export const PadVisitor = model.define("pad_visitor", {
  pad_id: model.text().primaryKey(),
  employee_id: model.text().primaryKey(),
  name: model.text(),
  seen_at: model.dateTime(),
})
