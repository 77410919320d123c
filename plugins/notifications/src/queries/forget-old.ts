import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type MessageContent, withoutText } from "../domain/message"

const PORTION = 1000

/** Neither waits to be sent any more, with or without a mail server, nor is younger than some days. */
const OLD = `created_at < now() - make_interval(days => :days) and deleted_at is null
  and (state <> 'waiting' or give_up_at < now())`

const DELETE = `
delete from notice where id in (
  select id from notice where ${OLD} order by created_at limit ${PORTION} for update skip locked)`

/**
 * Deletes a portion of the messages that are older than some days.
 *
 * @returns how many; none = there are no more
 */
export async function deleteOld(knex: Knex, days: number): Promise<number> {
  return (await knex.raw(DELETE, { days })).rowCount
}

const WITH_TEXT = `
select id, content from notice where ${OLD} and not in_inbox and erased_at is null
 order by created_at limit ${PORTION} for update skip locked`

const ERASE = `
update notice n set content = r.content, erased_at = now(), updated_at = now()
  from jsonb_to_recordset(?::jsonb) as r(id text, content jsonb) where n.id = r.id`

/**
 * Erases the text of a portion of the mails that are older than some days and stand in no inbox.
 *
 * @returns how many; none = there are no more
 */
export const eraseOld = (knex: Knex, days: number): Promise<number> =>
  knex.transaction(async (trx) => {
    const { rows } = await trx.raw(WITH_TEXT, { days })
    const bare = rows.map(({ id, content }: { id: string; content: MessageContent }) => ({
      id,
      content: withoutText(content),
    }))
    await trx.raw(ERASE, [JSON.stringify(bare)])
    return rows.length
  })
