import { model } from "@medusajs/framework/utils"

/** One look through the whole partner base. What the latest finished one found stands beside it. */
export const BaseRun = model
  .define("base_run", {
    id: model.id({ prefix: "brun" }).primaryKey(),
    state: model.enum(["running", "done", "failed"]).default("running"),
    started_by: model.text(),
    /** How many companies there are, and how many have been looked at. */
    total: model.number().default(0),
    done: model.number().default(0),
    /** Findings by code as they were found. */
    counts: model.json().nullable(),
    duplicates: model.number().default(0),
    error: model.text().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state"], unique: true, where: "state = 'running' and deleted_at is null" }])
