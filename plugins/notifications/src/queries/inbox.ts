import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InboxItem, InboxPage } from "../contract"
import type { Language, MessageContent } from "../domain/message"
import { readableEntities } from "./readers"

interface Row extends Pick<InboxItem, "id" | "code" | "entity_id"> {
  content: MessageContent
  created_at: Date
  read_at: Date | null
}

/** What a customer may read now: his own, and of the legal entities he acts for. */
const READABLE = `customer_id = :customer and in_inbox and deleted_at is null
     and (entity_id is null or entity_id = any(cast(:entities as text[])))`

const PAGE = `
with mine as (
  select id, code, entity_id, content, created_at, read_at from notice where ${READABLE}
)
select (select count(*)::int from mine) as count,
       (select count(*)::int from mine where read_at is null) as unread,
       (select coalesce(jsonb_agg(to_jsonb(page)), '[]')
          from (select * from mine order by created_at desc, id desc
                 limit :limit offset :offset) as page) as rows`

const toItem = ({ content, created_at, read_at, ...row }: Row, language: Language): InboxItem => {
  const { subject, body } = content.letters[language]
  return {
    ...row,
    subject,
    paragraphs: body.paragraphs ?? [],
    facts: body.facts ?? [],
    list: body.list ?? [],
    link: content.link,
    created_at: new Date(created_at).toISOString(),
    read_at: read_at && new Date(read_at).toISOString(),
  }
}

/** A page of a customer's inbox in a language, newest first. */
export async function inboxPage(
  knex: Knex,
  page: { customer: string; limit: number; offset: number; language: Language }
): Promise<InboxPage> {
  const entities = await readableEntities(knex, page.customer)
  const { rows } = await knex.raw(PAGE, { ...page, entities })
  const { count, unread, rows: items } = rows[0]
  return { count, unread, items: items.map((row: Row) => toItem(row, page.language)) }
}

const READ_SOME = `
with mine as (
  select id from notice where id = any(cast(:ids as text[])) and ${READABLE}
), done as (
  update notice set read_at = coalesce(read_at, now()), updated_at = now()
   where id in (select id from mine) and (select count(*) from mine) = cardinality(cast(:ids as text[]))
)
select (select count(*) from mine)::int as found`

const READ_ALL = `
update notice set read_at = now(), updated_at = now() where read_at is null and ${READABLE}`

/**
 * Marks messages of a customer's inbox as read, all of them or none.
 *
 * @returns false when one of the ids is not in that inbox
 */
export async function markRead(knex: Knex, customer: string, ids: string[]): Promise<boolean> {
  const wanted = [...new Set(ids)]
  const entities = await readableEntities(knex, customer)
  const { rows } = await knex.raw(READ_SOME, { customer, entities, ids: wanted })
  return rows[0].found === wanted.length
}

export async function markAllRead(knex: Knex, customer: string): Promise<void> {
  await knex.raw(READ_ALL, { customer, entities: await readableEntities(knex, customer) })
}
