import { model } from "@medusajs/framework/utils"
import { CHECK_STATUSES, CHECKS } from "../../../domain/registration/check"

/** One check of one round with its evidence; written once. */
export const RegistrationCheck = model
  .define("registration_check", {
    id: model.id({ prefix: "regc" }).primaryKey(),
    registration_id: model.text(),
    round: model.number(),
    code: model.enum([...CHECKS]),
    status: model.enum([...CHECK_STATUSES]),
    facts: model.json(),
    /** What was asked of whom, when, and the answer; null for a check of our own. */
    evidence: model.json().nullable(),
    checked_at: model.dateTime(),
  })
  .indexes([{ on: ["registration_id", "round", "code"], unique: true }])
