import { registerReaderReach } from "@orac/notifications"
import { validMemberships } from "./memberships"

/** A message of a company is read by those who sit there now. */
registerReaderReach(async (knex, customerId) =>
  (await validMemberships(knex, customerId)).map(({ id }) => id)
)
