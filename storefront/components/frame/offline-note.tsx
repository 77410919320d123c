"use client"

import { useSyncExternalStore } from "react"
import { useTranslations } from "use-intl/react"
import styles from "./offline-note.module.css"

function subscribe(listener: () => void) {
  window.addEventListener("online", listener)
  window.addEventListener("offline", listener)
  return () => {
    window.removeEventListener("online", listener)
    window.removeEventListener("offline", listener)
  }
}

/** Says that the browser has no connection, so that nobody waits for a page in vain. */
export function OfflineNote() {
  const t = useTranslations("frame")
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true
  )
  return (
    <div role="status" className={styles.place}>
      {!isOnline && <p className={styles.note}>{t("offline")}</p>}
    </div>
  )
}
