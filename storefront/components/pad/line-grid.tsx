"use client"

import { useMemo, useRef, useState, useSyncExternalStore } from "react"
import { useTranslations } from "use-intl/react"
import { useLoaded } from "@/lib/client/use-loaded"
import type { PriceQuestion } from "@/components/price/price-popover"
import shared from "@/components/ui/lines.module.css"
import { useWindowRows } from "@/lib/client/use-window-rows"
import { LineRow } from "./line-row"
import { usePad } from "./pad-context"
import { useGridKeys } from "./use-grid-keys"
import styles from "./grid.module.css"

const loadPricePopover = () => import("@/components/price/price-popover")

const WIDE_ROW = 68
const CARD_ROW = 196
const NARROW = "(max-width: 48rem)"

const subscribeNarrow = (listener: () => void) => {
  const query = matchMedia(NARROW)
  query.addEventListener("change", listener)
  return () => query.removeEventListener("change", listener)
}
const isNarrow = () => matchMedia(NARROW).matches

/** The order lines: only those near the window stand in the page, between two spacers. */
export function LineGrid() {
  const t = useTranslations("pad")
  const { rows } = usePad()
  const narrow = useSyncExternalStore(subscribeNarrow, isNarrow, () => false)
  const body = useRef<HTMLDivElement>(null)
  const [question, setQuestion] = useState<PriceQuestion | null>(null)
  const PricePopover = useLoaded(loadPricePopover, question !== null)
  const skus = useMemo(() => rows.map(({ line }) => line.sku), [rows])
  const shown = useWindowRows(body, skus, narrow ? CARD_ROW : WIDE_ROW)
  const onKeyDown = useGridKeys(body, shown.scrollTo)

  return (
    <div
      role="grid"
      aria-label={t("lines_label")}
      aria-rowcount={rows.length + 1}
      className={styles.grid}
      onKeyDown={onKeyDown}
      data-testid="pad-lines"
    >
      <div role="row" aria-rowindex={1} className={`${shared.head} ${styles.head}`}>
        <span role="columnheader">{t("col_article")}</span>
        <span role="columnheader">{t("col_quantity")}</span>
        <span role="columnheader" className={shared.number}>
          {t("col_price")}
        </span>
        <span role="columnheader" className={styles.stock}>
          {t("col_stock")}
        </span>
        <span role="columnheader" className={shared.number}>
          {t("col_total")}
        </span>
        <span role="columnheader">
          <span className="visually-hidden">{t("col_actions")}</span>
        </span>
      </div>
      <div ref={body} role="rowgroup">
        <div style={{ height: shown.before }} />
        {rows.slice(shown.first, shown.end).map((row, at) => (
          <LineRow
            key={row.line.sku}
            ref={shown.measure}
            row={row}
            index={shown.first + at}
            onAsk={setQuestion}
          />
        ))}
        <div style={{ height: shown.after }} />
      </div>
      {question && PricePopover && (
        <PricePopover question={question} onClose={() => setQuestion(null)} />
      )}
    </div>
  )
}
