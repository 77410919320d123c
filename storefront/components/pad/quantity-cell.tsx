"use client"

import { useState } from "react"
import { useTranslations } from "use-intl/react"
import type { PadLine } from "@orac/checkout/contract"
import { inPacks, stepByPack } from "@/lib/format/number"
import { usePad } from "./pad-context"
import styles from "./quantity-cell.module.css"

const MAX_QUANTITY = 999_999

/** A whole number of pieces within the bounds, or null for what is not one yet. */
function readQuantity(text: string): number | null {
  const value = Number(text)
  return /^\d+$/.test(text) && value > 0 && value <= MAX_QUANTITY ? value : null
}

interface Props {
  line: PadLine
  quantity: number
  isLocked: boolean
}

export function QuantityCell({ line, quantity, isLocked }: Props) {
  const t = useTranslations("pad")
  const common = useTranslations("common")
  const { sync } = usePad()
  const [draft, setDraft] = useState<string | null>(null)
  const { sku, pack_quantity: pack } = line
  const packs = inPacks(quantity, pack)
  const isPacked = packs !== null && packs.packs > 0
  const unit = common("unit", { unit: line.unit, count: isPacked ? packs.rest : quantity })
  const step = (direction: 1 | -1) => {
    setDraft(null)
    sync.setQuantity(sku, stepByPack(quantity, pack, direction))
  }
  return (
    <div className={styles.quantity}>
      <button
        type="button"
        tabIndex={-1}
        disabled={isLocked || quantity <= 1}
        onClick={() => step(-1)}
        aria-label={t("less_of", { sku })}
      >
        −
      </button>
      <input
        data-cell="quantity"
        inputMode="numeric"
        value={draft ?? String(quantity)}
        readOnly={isLocked}
        aria-label={t("quantity_of", { sku })}
        aria-invalid={draft !== null}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          const wanted = readQuantity(target.value)
          // Only what is no quantity yet is kept here: an undone one has to show at once.
          setDraft(wanted === null ? target.value : null)
          if (wanted !== null) {
            sync.setQuantity(sku, wanted)
          }
        }}
        onBlur={() => setDraft(null)}
      />
      <button
        type="button"
        tabIndex={-1}
        disabled={isLocked}
        onClick={() => step(1)}
        aria-label={t("more_of", { sku })}
      >
        +
      </button>
      <small>{isPacked ? t("packs", { ...packs, unit }) : unit}</small>
    </div>
  )
}
