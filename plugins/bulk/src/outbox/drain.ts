import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { rows } from "../sql/rows"
import type { Knex, Transaction } from "../types/database"
import type { OutboxEvent } from "./write"

const BATCH = 100
const MAX_ATTEMPTS = 10

type Message = OutboxEvent & { id: string }

const CLAIM = `
select id, name, data from bulk_outbox
where dead_at is null and deleted_at is null and available_at <= now()
order by available_at, id limit ${BATCH} for update skip locked`

/** Waits 2, 4, 8 ... seconds between attempts; after the last one the message rests as dead. */
const POSTPONE = `
update bulk_outbox set attempts = attempts + 1, last_error = ?, updated_at = now(),
  available_at = now() + interval '1 second' * power(2, least(attempts + 1, 9)),
  dead_at = case when attempts + 1 >= ${MAX_ATTEMPTS} then now() end
where id = ?`

/**
 * Hands every waiting event to the event bus and forgets it. Any number of processes may drain at
 * once. A crash in between sends an event twice, never not at all: subscribers are idempotent.
 *
 * @returns how many messages were handed over and how many were put back
 */
export async function drainOutbox(container: MedusaContainer) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bus = container.resolve(Modules.EVENT_BUS)
  const done = { sent: 0, failed: 0 }
  for (let claimed = BATCH; claimed === BATCH;) {
    claimed = await knex.transaction(async (trx) => {
      const messages = await rows<Message>(trx, CLAIM)
      const sent = await send(trx, bus, messages)
      if (sent.length) {
        await rows(trx, `delete from bulk_outbox where id = any(?::text[])`, [sent])
      }
      done.sent += sent.length
      done.failed += messages.length - sent.length
      return messages.length
    })
  }
  return done
}

async function send(trx: Transaction, bus: IEventBusModuleService, messages: Message[]) {
  const sent: string[] = []
  for (const { id, name, data } of messages) {
    try {
      await bus.emit([data].flat().map((one) => ({ name, data: one })))
      sent.push(id)
    } catch (error) {
      await rows(trx, POSTPONE, [String((error as Error).message), id])
    }
  }
  return sent
}
