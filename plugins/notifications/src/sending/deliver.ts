import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Transporter } from "nodemailer"
import { withoutSecrets } from "../domain/message"
import { afterFailure, isServerFailure, type SendError } from "../domain/retry"
import type { NoticeRow } from "../queries/notice"
import { mailOf } from "./mail"

export interface Sender {
  transport: Pick<Transporter, "sendMail">
  from: string
  portal: string
}

/** What came of one turn; `blocked` when the server itself failed, so that no other mail would leave. */
export type Turn = "none" | "sent" | "failed" | "blocked"

const CLAIM = `
select id, email, locale, entity_id, content, attempts, give_up_at from notice
 where state = 'waiting' and due_at <= now() and deleted_at is null
 order by due_at, id limit 1 for update skip locked`

const SENT = `
update notice set state = 'sent', sent_at = now(), attempts = attempts + 1, last_error = null,
       content = ?::jsonb, updated_at = now() where id = ?`

const FAILED = `
update notice set state = ?, due_at = ?, attempts = attempts + 1, last_error = ?, updated_at = now()
 where id = ?`

/** Nobody wants news of last week: what waited too long for a mail server is not sent when one comes. */
const EXPIRE = `
update notice set state = 'given_up', updated_at = now(),
       last_error = coalesce(last_error, 'no_server_in_time')
 where state = 'waiting' and give_up_at < now() and deleted_at is null`

export const expire = (knex: Knex) => knex.raw(EXPIRE)

async function fail(trx: Knex, { id, attempts, give_up_at }: NoticeRow, error: SendError) {
  const { state, due_at } = afterFailure(error, attempts + 1, new Date(), give_up_at)
  await trx.raw(FAILED, [state, due_at, error.message, id])
  return isServerFailure(error) ? "blocked" : "failed"
}

/**
 * Sends the mail that has been due longest and notes the outcome. The row stays locked meanwhile, so
 * any number of servers may take turns; one that is killed leaves the row as it was.
 */
export const deliverOne = (knex: Knex, { transport, ...sender }: Sender): Promise<Turn> =>
  knex.transaction(async (trx) => {
    const { rows } = await trx.raw(CLAIM)
    const row: NoticeRow | undefined = rows[0]
    if (!row) {
      return "none"
    }
    try {
      await transport.sendMail(mailOf(row, sender))
    } catch (error) {
      return fail(trx, row, error as SendError)
    }
    await trx.raw(SENT, [JSON.stringify(withoutSecrets(row.content)), row.id])
    return "sent"
  })
