import type { Language, MessageContent } from "../domain/message"

/** The table of messages. Its rows bear the `entity_id` of the legal entity they concern: whoever merges two moves them. */
export const NOTICES = "notice"

/** A row of the table `notice` as far as its mail goes. */
export interface NoticeRow {
  id: string
  email: string
  locale: Language
  entity_id: string | null
  content: MessageContent
  attempts: number
  give_up_at: Date
}
