"use client"

import { memo, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { ArticleCell } from "@/components/ui/article-cell"
import shared from "@/components/ui/lines.module.css"
import { localText } from "@/lib/i18n/locales"
import type { ListLine } from "@/lib/lists/changes"
import { readQuantity } from "@/lib/quantity"
import styles from "./list-lines.module.css"

interface Props {
  lines: ListLine[]
  /** Null for a role that may only look. */
  onQuantity: ((sku: string, quantity: number) => void) | null
  onRemove(line: ListLine, index: number): void
}

export function ListLines({ lines, onQuantity, onRemove }: Props) {
  const t = useTranslations("lists")
  if (!lines.length) {
    return null
  }
  return (
    <div role="table" aria-label={t("article")} className={styles.lines}>
      <div role="row" className={shared.head}>
        <span role="columnheader">{t("article")}</span>
        <span role="columnheader" className={styles.quantity}>
          {t("quantity")}
        </span>
        <span role="columnheader">
          <span className="visually-hidden">{t("actions")}</span>
        </span>
      </div>
      {lines.map((line, index) => (
        <Row key={line.sku} line={line} index={index} onQuantity={onQuantity} onRemove={onRemove} />
      ))}
    </div>
  )
}

interface RowProps extends Pick<Props, "onQuantity" | "onRemove"> {
  line: ListLine
  index: number
}

/** Of several hundred rows only the one that is typed in renders again. */
const Row = memo(function ListRow({ line, index, onQuantity, onRemove }: RowProps) {
  const t = useTranslations("lists")
  const common = useTranslations("common")
  const locale = useLocale()
  const { sku, name, thumbnail, quantity } = line
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <div role="row" className={`${shared.row} ${styles.row}`}>
      <div role="rowheader">
        <ArticleCell
          locale={locale}
          sku={sku}
          name={localText(name, locale)}
          thumbnail={thumbnail}
        />
      </div>
      <span role="cell" className={styles.quantity}>
        {onQuantity ? (
          <input
            inputMode="numeric"
            value={draft ?? String(quantity)}
            aria-label={common("quantity_of", { sku })}
            aria-invalid={draft !== null && readQuantity(draft) === null}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => {
              setDraft(target.value)
              const wanted = readQuantity(target.value)
              if (wanted !== null) {
                onQuantity(sku, wanted)
              }
            }}
            onBlur={() => setDraft(null)}
          />
        ) : (
          quantity
        )}
      </span>
      <span role="cell" className={shared.remove}>
        {onQuantity && (
          <button
            type="button"
            onClick={() => onRemove(line, index)}
            aria-label={t("remove", { sku })}
          >
            ×
          </button>
        )}
      </span>
    </div>
  )
})
