import "server-only"
import type { InboxPage } from "@orac/notifications/contract"
import { addressOf } from "@/lib/address"
import { type Session, read } from "./session"

/** A page of the reader's inbox in the language of the page. */
export const inbox = (session: Session, page: number, size: number): Promise<InboxPage> =>
  read(
    session,
    addressOf("/store/inbox", [
      ["limit", String(size)],
      ["offset", String((page - 1) * size)],
      ["language", session.locale],
    ])
  )
