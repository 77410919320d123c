import type { InboxRead } from "@orac/notifications/contract"
import { callPortal } from "./portal"

/** Told to the window when messages have been marked as read. */
export const INBOX_READ = "inbox-read"

/** How many messages are unread; null where it cannot be told now. */
export async function unreadCount(entityId: string): Promise<number | null> {
  const answer = await callPortal<InboxRead>("/api/inbox", { entityId })
  return answer.ok ? answer.data.unread : null
}

/** Marks some or all messages as read. */
export async function markRead(
  entityId: string,
  which: { ids: string[] } | { all: true }
): Promise<boolean> {
  const call = { entityId, method: "POST", json: which } as const
  const answer = await callPortal<InboxRead>("/api/inbox", call)
  window.dispatchEvent(new Event(INBOX_READ))
  return answer.ok
}
