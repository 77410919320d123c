import { model } from "@medusajs/framework/utils"
import { STATES } from "../../../domain/registration/states"

/** A company on its way in, or one of ours that its registry no longer calls active. */
export const Registration = model
  .define("registration", {
    id: model.id({ prefix: "regn" }).primaryKey(),
    kind: model.enum(["newcomer", "recheck"]).default("newcomer"),
    state: model.enum([...STATES]).default("draft"),
    state_since: model.dateTime(),
    deadline_at: model.dateTime().nullable(),
    reminded_at: model.dateTime().nullable(),
    /** When a check that could not be made is tried again. */
    retry_at: model.dateTime().nullable(),
    country: model.text(),
    market_code: model.text(),
    locale: model.text(),
    email: model.text().nullable(),
    /** The tax id without blanks, for search; the form's own spelling stands in `data`. */
    tax_id: model.text().nullable(),
    data: model.json(),
    password_hash: model.text().nullable(),
    /** Number of the last round of checks. */
    round: model.number().default(0),
    /** Why it stands where it stands: codes of the rule table. */
    reasons: model.json(),
    /** What staff wrote to the applicant. */
    staff_note: model.text().nullable(),
    entity_id: model.text().nullable(),
  })
  .indexes([
    { on: ["state", "state_since"] },
    { on: ["tax_id"] },
    {
      on: ["entity_id"],
      unique: true,
      where: "deleted_at is null and kind = 'recheck'",
    },
  ])
