/** Wire shapes of the notifications routes. Times are ISO 8601 in UTC. */

/** A message in the reader's inbox. `link` is a path of the storefront without language. */
export interface InboxItem {
  id: string
  code: string
  entity_id: string | null
  subject: string
  paragraphs: string[]
  facts: [label: string, value: string][]
  list: string[]
  link: string | null
  created_at: string
  read_at: string | null
}

/** `GET /store/inbox?limit&offset&language`: newest first; `limit=0` asks for the figures alone. */
export interface InboxPage {
  items: InboxItem[]
  count: number
  unread: number
}

/** `POST /store/inbox/read`: `{ ids }` or `{ all: true }`; answers what is still unread. */
export interface InboxRead {
  unread: number
}

/** `no_server`: it waits because this installation has no mail server. */
export type MailStateView = "waiting" | "no_server" | "sent" | "refused" | "given_up"

/** What of `SMTP_URL` and `MAIL_FROM` keeps an installation from sending mail. */
export type MailProblem = "smtp_url_missing" | "smtp_url_wrong" | "mail_from_missing"

/** `GET /admin/messages?state&q&limit&offset`: newest first. */
export interface AdminMessageRow {
  id: string
  code: string
  email: string
  locale: string
  entity_id: string | null
  subject: string
  state: MailStateView
  attempts: number
  /** `not_an_address`, `no_server_in_time`, or what the mail server said. */
  last_error: string | null
  created_at: string
  due_at: string
  sent_at: string | null
}

export interface AdminMessageList {
  messages: AdminMessageRow[]
  count: number
  /** Why no mail is sent at all; null where there is a mail server. */
  mail_problem: MailProblem | null
}

/** A letter as its reader gets it. */
export interface RenderedLetter {
  subject: string
  html: string
  text: string
}

/** `GET /admin/messages/:id`; one-time addresses are left out while a mail server exists. */
export interface AdminMessage extends AdminMessageRow, RenderedLetter {}

/** `GET /admin/message-previews`: every message with made-up data, by language. */
export interface AdminMessagePreview {
  code: string
  inbox: boolean
  letters: Record<"ru" | "en", RenderedLetter>
}
