"use client"

import { useEffect, useRef } from "react"
import { useTranslations } from "use-intl/react"
import type { PriceView } from "@orac/pricing/contract"
import { PriceTrace } from "@/components/price/price-trace"
import styles from "./price-popover.module.css"

export interface PriceQuestion {
  price: PriceView
  unit: string
  /** Where on the screen it was asked. */
  place: DOMRect
}

const WIDTH = 336
const GAP = 6

interface Props {
  question: PriceQuestion | null
  onClose: () => void
}

/** The reason of a price, beside the price. */
export function PricePopover({ question, onClose }: Props) {
  const t = useTranslations("pad")
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = panel
    if (!question || !current) {
      return
    }
    const { right, bottom, top } = question.place
    current.showPopover()
    const below = bottom + GAP + current.offsetHeight < innerHeight
    current.style.left = `${Math.max(GAP, Math.min(right - WIDTH, innerWidth - WIDTH - GAP))}px`
    current.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - current.offsetHeight)}px`
  }, [question])
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={question ? t("why_title", { sku: question.price.sku }) : undefined}
      className={styles.popover}
      onToggle={(event) => event.newState === "closed" && onClose()}
    >
      {question && (
        <>
          <h2>{t("why_title", { sku: question.price.sku })}</h2>
          <PriceTrace price={question.price} unit={question.unit} />
        </>
      )}
    </div>
  )
}
