"use client"

import { useLayoutEffect, useRef } from "react"
import { createPortal } from "react-dom"
import { useTranslations } from "use-intl/react"
import { usePrice } from "@/lib/client/use-price"
import { PriceBreaks } from "./price-breaks"
import { PriceTrace } from "./price-trace"
import styles from "./price-popover.module.css"

export interface PriceQuestion {
  sku: string
  quantity: number
  unit: string
  /** Where on the screen it was asked. */
  place: DOMRect
}

const WIDTH = 336
const GAP = 6

function putBeside(panel: HTMLElement, { right, bottom, top }: DOMRect) {
  const below = bottom + GAP + panel.offsetHeight < innerHeight
  panel.style.left = `${Math.max(GAP, Math.min(right - WIDTH, innerWidth - WIDTH - GAP))}px`
  panel.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - panel.offsetHeight)}px`
}

interface Props {
  question: PriceQuestion
  onClose: () => void
}

/** The reason of a price and what larger quantities cost, beside the price but outside its table. Esc leads back to it. */
export default function PricePopover({ question, onClose }: Props) {
  const t = useTranslations("price")
  const common = useTranslations("common")
  const panel = useRef<HTMLDivElement>(null)
  const { sku, quantity, unit, place } = question
  const price = usePrice(sku, quantity)
  useLayoutEffect(() => {
    if (panel.current) {
      panel.current.showPopover()
      panel.current.focus()
      putBeside(panel.current, place)
    }
  }, [place, price])
  return createPortal(
    <div
      ref={panel}
      popover="auto"
      tabIndex={0}
      role="dialog"
      aria-label={t("why_title", { sku })}
      aria-busy={price === undefined}
      className={styles.popover}
      onToggle={(event) => event.newState === "closed" && onClose()}
    >
      <h2>{t("why_title", { sku })}</h2>
      {price && <PriceTrace price={price} unit={unit} />}
      {price && <PriceBreaks price={price} />}
      {!price && <p>{price === null ? t("not_loaded") : common("loading")}</p>}
    </div>,
    document.body
  )
}
