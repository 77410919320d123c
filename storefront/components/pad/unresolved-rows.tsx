"use client"

import { useState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { usePad } from "./pad-context"
import { UnresolvedItem } from "./unresolved-item"
import styles from "./unresolved.module.css"

const AT_ONCE = 20

/** Rows that are not order lines yet; they stay until somebody resolves or drops them. */
export default function UnresolvedRows() {
  const t = useTranslations("pad")
  const { sync, snapshot } = usePad()
  const { unresolved } = snapshot.pad
  const [shown, setShown] = useState(AT_ONCE)
  const hidden = unresolved.length - shown
  return (
    <div className={styles.rows}>
      <ul>
        {unresolved.slice(0, shown).map((row) => (
          <UnresolvedItem key={row.id} row={row} />
        ))}
      </ul>
      <p className={styles.foot}>
        {hidden > 0 && (
          <button
            type="button"
            className={button.quiet}
            onClick={() => setShown(shown + AT_ONCE * 5)}
          >
            {t("row_more", { count: Math.min(hidden, AT_ONCE * 5) })}
          </button>
        )}
        {unresolved.length > 1 && (
          <button
            type="button"
            className={button.quiet}
            onClick={() => sync.dropRows(unresolved.map(({ id }) => id))}
          >
            {t("row_drop_all")}
          </button>
        )}
      </p>
    </div>
  )
}
