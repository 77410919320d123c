"use client"

import { type Ref, memo } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { PriceQuestion } from "@/components/price/price-popover"
import { WhyButton } from "@/components/price/why-button"
import { ArticleCell } from "@/components/ui/article-cell"
import shared from "@/components/ui/lines.module.css"
import { formatMoney } from "@/lib/format/money"
import { localText } from "@/lib/i18n/locales"
import type { PadRow } from "@/lib/pad/rows"
import { LineNotes } from "./line-notes"
import { usePad } from "./pad-context"
import { QuantityCell } from "./quantity-cell"
import { StockBar } from "./stock-bar"
import styles from "./grid.module.css"

interface Props {
  ref: Ref<HTMLDivElement>
  row: PadRow
  index: number
  onAsk: (question: PriceQuestion) => void
}

/** A line as it stands in the grid; scrolling past it draws it once. */
export const LineRow = memo(function LineRow({ ref, row, index, onAsk }: Props) {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { sync, rights } = usePad()
  const { line, quantity, isPending, totalMinor } = row
  const currency = line.price?.currency_code
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-sku={line.sku}
      className={`${shared.row} ${styles.row}`}
    >
      <div role="rowheader" className={styles.article}>
        <ArticleCell
          locale={locale}
          sku={line.sku}
          name={localText(line.name, locale)}
          thumbnail={line.thumbnail}
        >
          <LineNotes notes={line.notes} />
        </ArticleCell>
      </div>
      <div role="gridcell" className={styles.quantity}>
        <QuantityCell line={line} quantity={quantity} isLocked={!rights.edit} />
      </div>
      <div role="gridcell" className={`${shared.number} ${styles.price}`}>
        <PriceCell row={row} onAsk={onAsk} />
      </div>
      <div role="gridcell" className={styles.stock}>
        <StockBar sku={line.sku} stock={row.stock} quantity={quantity} />
      </div>
      <div
        role="gridcell"
        className={`${shared.number} ${shared.sum} ${styles.total} ${isPending ? styles.pending : ""}`}
      >
        {totalMinor !== null && currency ? formatMoney(totalMinor, currency, locale) : ""}
      </div>
      <div role="gridcell" className={`${shared.remove} ${styles.remove}`}>
        {rights.edit && (
          <button
            type="button"
            data-cell="remove"
            aria-label={t("remove", { sku: line.sku })}
            onClick={() => sync.setQuantity(line.sku, 0)}
          >
            ×
          </button>
        )}
      </div>
    </div>
  )
})

function PriceCell({ row, onAsk }: { row: PadRow; onAsk: Props["onAsk"] }) {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { rights } = usePad()
  const { price, sku, unit, quantity } = row.line
  if (!price) {
    return rights.prices && !row.isPending ? <span>{t("no_price")}</span> : null
  }
  const text = formatMoney(price.unit_price_minor, price.currency_code, locale)
  const list = formatMoney(price.list_price_minor, price.currency_code, locale)
  return (
    <>
      <WhyButton sku={sku} price={text} onAsk={(place) => onAsk({ sku, quantity, unit, place })} />
      {price.list_price_minor > price.unit_price_minor && <s>{list}</s>}
    </>
  )
}
