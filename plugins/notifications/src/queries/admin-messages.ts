import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminMessageRow, MailStateView } from "../contract"
import type { MailState } from "../domain/retry"
import type { Language, MessageContent } from "../domain/message"

interface Row extends Omit<
  AdminMessageRow,
  "subject" | "state" | "locale" | "created_at" | "due_at" | "sent_at"
> {
  locale: Language
  state: MailState
  content: MessageContent
  created_at: Date
  due_at: Date
  sent_at: Date | null
}

export interface MessageFilter {
  state?: MailState
  /** A part of the address or of the code. */
  q?: string
  limit: number
  offset: number
}

const COLUMNS =
  "id, code, email, locale, entity_id, state, attempts, last_error, content, created_at, due_at, sent_at"

const PAGE = `
select ${COLUMNS}, count(*) over ()::int as total from notice
 where deleted_at is null and (state = :state or :state = '')
   and (email ilike :like or code ilike :like)
 order by created_at desc, id desc limit :limit offset :offset`

const stateView = (state: MailState, hasServer: boolean): MailStateView =>
  state === "waiting" && !hasServer ? "no_server" : state

const toRow = (
  { content, created_at, due_at, sent_at, state, ...row }: Row,
  hasServer: boolean
): AdminMessageRow => ({
  ...row,
  subject: content.letters[row.locale].subject,
  state: stateView(state, hasServer),
  created_at: created_at.toISOString(),
  due_at: due_at.toISOString(),
  sent_at: sent_at?.toISOString() ?? null,
})

/** A page of all messages for staff, newest first, and how many there are in all. */
export async function listMessages(
  knex: Knex,
  { state, q = "", ...page }: MessageFilter,
  hasServer: boolean
): Promise<{ messages: AdminMessageRow[]; count: number }> {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  const { rows } = await knex.raw(PAGE, { state: state ?? "", like, ...page })
  return {
    count: rows[0]?.total ?? 0,
    messages: rows.map(({ total: _total, ...row }: Row & { total: number }) =>
      toRow(row, hasServer)
    ),
  }
}

/** One message with all that it says; null for an unknown id. */
export async function findMessage(
  knex: Knex,
  id: string,
  hasServer: boolean
): Promise<{ row: AdminMessageRow; content: MessageContent } | null> {
  const { rows } = await knex.raw(
    `select ${COLUMNS} from notice where id = ? and deleted_at is null`,
    [id]
  )
  return rows[0] ? { row: toRow(rows[0], hasServer), content: rows[0].content } : null
}
