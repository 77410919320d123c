"use client"

import { type FormEvent, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { UnresolvedRow } from "@orac/checkout/contract"
import button from "@/components/ui/button.module.css"
import { localText } from "@/lib/i18n/locales"
import { MAX_QUANTITY } from "@/lib/quantity"
import { usePad } from "./pad-context"
import styles from "./unresolved.module.css"

/** One row with what is wrong and what would make it a line: a suggestion, or an article and a quantity. */
export function UnresolvedItem({ row }: { row: UnresolvedRow }) {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { sync, focusField } = usePad()
  const [sku, setSku] = useState("")
  const [quantity, setQuantity] = useState(row.quantity === null ? "" : String(row.quantity))
  const pieces = Number(quantity) || undefined
  const changed = row.quantity === pieces ? undefined : pieces
  const { id, position, candidates } = row

  const take = (chosen: string) => {
    sync.resolveRow(id, { sku: chosen, quantity: changed, learn: true })
    focusNext(id, focusField.current)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (sku.trim()) {
      take(sku.trim().toUpperCase())
    }
  }

  return (
    <li id={`row-${id}`} className={styles.row} data-testid="pad-unresolved">
      <div className={styles.raw}>
        <code>{row.raw}</code>
        {row.issues.map(({ code }) => (
          <small key={code}>{t(`issue_${code}`)}</small>
        ))}
      </div>
      <form className={styles.fix} onSubmit={submit}>
        <input
          className={styles.quantity}
          inputMode="numeric"
          type="number"
          min={1}
          max={MAX_QUANTITY}
          value={quantity}
          placeholder="0"
          onChange={(event) => setQuantity(event.target.value)}
          aria-label={t("row_quantity", { position })}
        />
        {candidates.map((candidate) => (
          <button
            key={candidate.sku}
            type="button"
            className={styles.candidate}
            disabled={!quantity}
            title={localText(candidate.name, locale)}
            aria-label={t("row_take", { sku: candidate.sku })}
            onClick={() => take(candidate.sku)}
          >
            {candidate.sku}
          </button>
        ))}
        <input
          className={styles.sku}
          value={sku}
          onChange={(event) => setSku(event.target.value)}
          placeholder={t("col_article")}
          aria-label={t("row_sku", { position })}
          spellCheck={false}
          autoComplete="off"
        />
        <button type="submit" className={button.quiet} disabled={!sku.trim() || !quantity}>
          {t("row_apply")}
        </button>
        <button
          type="button"
          className={styles.drop}
          onClick={() => sync.dropRows([id])}
          aria-label={t("row_drop_of", { position })}
          title={t("row_drop")}
        >
          ×
        </button>
      </form>
    </li>
  )
}

/** After a row is resolved, the keyboard goes on to the next row's first suggestion, at the end to the field. */
function focusNext(rowId: string, otherwise: () => void) {
  const next = document.getElementById(`row-${rowId}`)?.nextElementSibling
  const stop = next?.querySelector<HTMLElement>("button:not(:disabled), input")
  if (stop) {
    stop.focus()
  } else {
    otherwise()
  }
}
