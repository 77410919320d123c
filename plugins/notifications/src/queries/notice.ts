import type { Language, MessageContent } from "../domain/message"

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
