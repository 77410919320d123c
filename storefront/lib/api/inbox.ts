import "server-only"
import type { InboxPage } from "@orac/notifications/contract"
import { addressOf } from "@/lib/address"
import { type ListPage, pageInQuestion } from "@/lib/list-page"
import { type Session, read } from "./session"

/** A page of the reader's inbox in the language of the page. */
export const inbox = (session: Session, shown: ListPage): Promise<InboxPage> =>
  read(session, addressOf("/store/inbox", [...pageInQuestion(shown), ["language", session.locale]]))
