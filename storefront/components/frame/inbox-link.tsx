"use client"

import { usePathname } from "next/navigation"
import { useEffect, useState } from "react"
import { useTranslations } from "use-intl/react"
import { useEntity } from "@/components/ui/entity-context"
import { HoverLink } from "@/components/ui/hover-link"
import { INBOX_READ, unreadCount } from "@/lib/client/inbox"
import styles from "./inbox-link.module.css"

const MOST_SHOWN = 99

/** The way to the inbox with the number of unread messages, asked for when a page opens and when its window is looked at again. */
export function InboxLink({ href }: { href: string }) {
  const t = useTranslations("frame")
  const { entityId } = useEntity()
  const path = usePathname()
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const count = await unreadCount(entityId)
      if (isCurrent && count !== null) {
        setUnread(count)
      }
    }
    void load()
    window.addEventListener("focus", load)
    window.addEventListener(INBOX_READ, load)
    return () => {
      isCurrent = false
      window.removeEventListener("focus", load)
      window.removeEventListener(INBOX_READ, load)
    }
  }, [entityId, path])
  return (
    <HoverLink
      href={href}
      className={styles.inbox}
      aria-label={t("inbox_of", { count: unread })}
      aria-current={path === href ? "page" : undefined}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.5a4.5 4.5 0 0 0-4.5 4.5c0 4.5-2 5.5-2 7h13c0-1.5-2-2.5-2-7A4.5 4.5 0 0 0 10 2.5M8 16.5a2 2 0 0 0 4 0" />
      </svg>
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </HoverLink>
  )
}
