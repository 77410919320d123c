import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { TRIED_FOR_HOURS } from "../domain/retry"

const RETRY = `
update notice set state = 'waiting', attempts = 0, due_at = now(), updated_at = now(),
       give_up_at = now() + interval '${TRIED_FOR_HOURS} hours'
 where id = ? and state <> 'sent' and erased_at is null and deleted_at is null returning id`

/**
 * Makes a mail that has not been sent due at once and its tries anew.
 *
 * @returns false when there is no such mail, it has been sent, or its text is no longer kept
 */
export async function retryMessage(knex: Knex, id: string): Promise<boolean> {
  const { rows } = await knex.raw(RETRY, [id])
  return rows.length > 0
}
