"use client"

import { useTranslations } from "use-intl/react"
import styles from "./price.module.css"

interface Props {
  sku: string
  /** As it is shown. */
  price: string
  /** @param place where on the screen it was asked */
  onAsk: (place: DOMRect) => void
}

/** A price that tells on demand why it is what it is. */
export function WhyButton({ sku, price, onAsk }: Props) {
  const t = useTranslations("price")
  return (
    <button
      type="button"
      data-cell="price"
      className={styles.why}
      aria-label={t("why_of", { sku, price })}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => onAsk(currentTarget.getBoundingClientRect())}
    >
      {price}
    </button>
  )
}
