import { model } from "@medusajs/framework/utils"

/** Every transition of a registration: what happened, by whom and why. */
export const RegistrationLog = model
  .define("registration_log", {
    id: model.id({ prefix: "regl" }).primaryKey(),
    registration_id: model.text(),
    event: model.text(),
    from_state: model.text(),
    to_state: model.text(),
    /** `applicant`, `system` or the name of a member of staff. */
    actor: model.text(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["registration_id"] }])
