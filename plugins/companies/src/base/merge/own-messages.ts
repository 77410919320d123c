import { NOTICES } from "@orac/notifications"
import { type Belongings, ownedRows } from "./belongings"

const rows = ownedRows({
  code: "companies.messages",
  label: { ru: "Сообщения сотрудникам", en: "Messages to people" },
  table: NOTICES,
})

/** What people were told is read at the survivor; news since the merge stand against no undo. */
export const messages: Belongings = {
  ...rows,
  count: async (knex, entityId, since) => (since ? 0 : await rows.count(knex, entityId)),
}
