import { ids } from "../domain/ids"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"

export interface OutboxEvent {
  name: string
  /** An array becomes one event for each element. */
  data: Record<string, unknown> | Record<string, unknown>[]
}

const WRITE = `
insert into bulk_outbox (id, name, data, available_at)
select id, name, data, now() from jsonb_to_recordset(?::jsonb) as e(id text, name text, data jsonb)`

/** Writes events in the transaction that causes them: they are sent if and only if it commits. */
export async function writeOutbox(trx: Transaction, events: readonly OutboxEvent[]) {
  if (!events.length) {
    return
  }
  const messageIds = ids("obx", events.length)
  await rows(trx, WRITE, [
    JSON.stringify(events.map((event, n) => ({ id: messageIds[n], ...event }))),
  ])
}
