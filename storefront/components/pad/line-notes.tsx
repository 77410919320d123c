"use client"

import { useTranslations } from "use-intl/react"
import type { LineNote } from "@orac/checkout/contract"
import styles from "./grid.module.css"

/** What was understood differently from what was typed. */
export function LineNotes({ notes }: { notes: LineNote[] }) {
  const t = useTranslations("pad")
  if (!notes.length) {
    return null
  }
  return (
    <small className={styles.notes}>
      {notes
        .map(({ code, facts }) =>
          t(`note_${code}`, { rows: facts.rows ?? 2, typed: String(facts.typed ?? "") })
        )
        .join("; ")}
    </small>
  )
}
