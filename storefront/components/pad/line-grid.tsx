"use client"

import dynamic from "next/dynamic"
import { useWindowVirtualizer } from "@tanstack/react-virtual"
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react"
import { useTranslations } from "use-intl/react"
import { LineRow } from "./line-row"
import { usePad } from "./pad-context"
import type { PriceQuestion } from "./price-popover"
import { useGridKeys } from "./use-grid-keys"
import styles from "./grid.module.css"

const PricePopover = dynamic(() => import("./price-popover").then((file) => file.PricePopover))

const WIDE_ROW = 68
const CARD_ROW = 196
const OVERSCAN = 12
const NARROW = "(max-width: 48rem)"
const FIRST_SCREEN = { width: 1280, height: 900 }

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
  const [top, setTop] = useState(0)
  const [question, setQuestion] = useState<PriceQuestion | null>(null)
  useEffect(() => setTop(body.current?.offsetTop ?? 0), [rows.length])

  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (narrow ? CARD_ROW : WIDE_ROW),
    getItemKey: (index) => rows[index].line.sku,
    overscan: OVERSCAN,
    scrollMargin: top,
    initialRect: FIRST_SCREEN,
  })
  useEffect(() => virtualizer.measure(), [virtualizer, narrow])
  const scrollTo = useCallback(
    (index: number) => virtualizer.scrollToIndex(index, { align: "center" }),
    [virtualizer]
  )
  const onKeyDown = useGridKeys(body, scrollTo)
  const items = virtualizer.getVirtualItems()
  const before = (items[0]?.start ?? top) - top
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top)

  return (
    <div
      role="grid"
      aria-label={t("lines_label")}
      aria-rowcount={rows.length + 1}
      className={styles.grid}
      onKeyDown={onKeyDown}
      data-testid="pad-lines"
    >
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <span role="columnheader" className={styles.wideHead}>
          {t("col_article")}
        </span>
        <span role="columnheader">{t("col_quantity")}</span>
        <span role="columnheader" className={styles.number}>
          {t("col_price")}
        </span>
        <span role="columnheader">{t("col_stock")}</span>
        <span role="columnheader" className={styles.number}>
          {t("col_total")}
        </span>
        <span role="columnheader">
          <span className="visually-hidden">{t("col_actions")}</span>
        </span>
      </div>
      <div ref={body} role="rowgroup">
        <div style={{ height: Math.max(0, before) }} />
        {items.map(({ index, key }) => (
          <LineRow
            key={key}
            ref={virtualizer.measureElement}
            row={rows[index]}
            index={index}
            onAsk={setQuestion}
          />
        ))}
        <div style={{ height: Math.max(0, after) }} />
      </div>
      {question && <PricePopover question={question} onClose={() => setQuestion(null)} />}
    </div>
  )
}
