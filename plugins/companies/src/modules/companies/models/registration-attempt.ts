import { model } from "@medusajs/framework/utils"

/** How often somebody asked within a window of time; the key holds a hash, no address. */
export const RegistrationAttempt = model.define("registration_attempt", {
  id: model.text().primaryKey(),
  count: model.number(),
  until: model.dateTime(),
})
