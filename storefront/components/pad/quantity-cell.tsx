"use client"

import { useState } from "react"
import { useTranslations } from "use-intl/react"
import type { PadLine } from "@orac/checkout/contract"
import { Stepper } from "@/components/ui/stepper"
import { inPacks, stepByPack } from "@/lib/format/number"
import { readQuantity } from "@/lib/quantity"
import { usePad } from "./pad-context"
import styles from "./quantity-cell.module.css"

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
  const type = (text: string) => {
    const wanted = readQuantity(text)
    // Only what is no quantity yet is kept here: an undone one has to show at once.
    setDraft(wanted === null ? text : null)
    if (wanted !== null) {
      sync.setQuantity(sku, wanted)
    }
  }
  const step = (direction: 1 | -1) => {
    setDraft(null)
    sync.setQuantity(sku, stepByPack(quantity, pack, direction))
  }
  return (
    <div className={styles.quantity}>
      <Stepper
        sku={sku}
        value={draft ?? String(quantity)}
        isInvalid={draft !== null}
        isLeast={quantity <= 1}
        cell="quantity"
        readOnly={isLocked}
        onType={type}
        onStep={step}
        onBlur={() => setDraft(null)}
      />
      <small>{isPacked ? t("packs", { ...packs, unit }) : unit}</small>
    </div>
  )
}
