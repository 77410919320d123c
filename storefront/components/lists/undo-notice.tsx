"use client"

import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import styles from "./lists.module.css"

/** What was just taken away and the way back; its place is kept so that nothing below moves. */
export function UndoNotice({ text, onUndo }: { text: string | null; onUndo(): void }) {
  const t = useTranslations("lists")
  return (
    <div className={styles.undo} role="status">
      {text && (
        <>
          <span>{text}</span>
          <button type="button" className={button.button} onClick={onUndo}>
            {t("undo")}
          </button>
        </>
      )}
    </div>
  )
}
