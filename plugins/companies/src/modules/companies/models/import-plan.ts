import { model } from "@medusajs/framework/utils"

/** What an import of partners would do, row by row; it is applied as it stands or not at all. */
export const ImportPlan = model.define("import_plan", {
  id: model.id({ prefix: "implan" }).primaryKey(),
  state: model.enum(["ready", "applied"]).default("ready"),
  file_name: model.text(),
  /** Of the rows and of the companies they were compared with. */
  hash: model.text(),
  rows: model.json(),
  counts: model.json(),
  created_by: model.text(),
  applied_by: model.text().nullable(),
  applied_at: model.dateTime().nullable(),
})
