import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { cleanText, isMailAddress } from "../domain/clean"
import { languageOf, type Message } from "../domain/message"
import { TRIED_FOR_HOURS } from "../domain/retry"

/** Who is told. Without `customer_id` there is only the mail. */
export interface Recipient<Data> {
  customer_id?: string | null
  email: string
  /** The reader's language, such as `ru` or `en-BE`; English for others. */
  locale?: string | null
  /** The legal entity it concerns. */
  entity_id?: string | null
  /** What this recipient alone is told, such as a one-time address; it goes over `data`. */
  own?: Partial<Data>
}

export interface Notification<Data> {
  message: Message<Data>
  data: Data
  /** The event it tells of, such as an order's id: the same key never mails a recipient twice. */
  key: string
  recipients: readonly Recipient<Data>[]
}

const INSERT = `
insert into notice (id, code, key, email, locale, customer_id, entity_id, in_inbox, content, state,
                    last_error, due_at, give_up_at)
select id, code, key, email, locale, customer_id, entity_id, in_inbox, content,
       case when valid then 'waiting' else 'refused' end,
       case when not valid then 'not_an_address' end,
       now(), now() + interval '${TRIED_FOR_HOURS} hours'
  from jsonb_to_recordset(?::jsonb) as r
       (id text, code text, key text, email text, locale text, customer_id text, entity_id text,
        in_inbox boolean, content jsonb, valid boolean)
 order by email
on conflict do nothing`

function rowsFor<Data>({ message, data, key, recipients }: Notification<Data>) {
  const rows = recipients.map(({ email, locale, customer_id = null, entity_id = null, own }) => {
    const address = email.trim().toLowerCase()
    return {
      id: generateEntityId("", "ntc"),
      code: message.code,
      key,
      email: address,
      locale: languageOf(locale),
      customer_id,
      entity_id,
      in_inbox: message.inbox && customer_id !== null,
      content: message.write({ ...data, ...own }),
      valid: isMailAddress(address),
    }
  })
  return [...new Map(rows.map((row) => [row.email, row])).values()]
}

const cleaned = (_key: string, value: unknown) =>
  typeof value === "string" ? cleanText(value) : value

/**
 * Tells recipients what has happened, by mail and in the inbox, in the caller's transaction: nothing
 * leaves when it rolls back. The mail is written now, in all languages; it is sent within seconds
 * after the commit. A malformed address never fails the caller: staff see it as refused.
 *
 * @param knex the open transaction of what has happened
 */
export async function notify<Data>(knex: Knex, notification: Notification<Data>): Promise<void> {
  if (notification.recipients.length) {
    await knex.raw(INSERT, [JSON.stringify(rowsFor(notification), cleaned)])
  }
}
