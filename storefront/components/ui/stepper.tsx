"use client"

import type { ComponentProps } from "react"
import { useTranslations } from "use-intl/react"
import styles from "./stepper.module.css"

interface Props extends Pick<ComponentProps<"input">, "readOnly" | "onBlur"> {
  sku: string
  value: string
  isInvalid: boolean
  /** Whether there is nothing below. */
  isLeast?: boolean
  /** What the keyboard of a table around it calls the field. */
  cell?: string
  onType: (text: string) => void
  onStep: (direction: 1 | -1) => void
}

/** How many pieces of an article: typed, or stepped through its packs. The keyboard types, so it skips the steps. */
export function Stepper(props: Props) {
  const { sku, value, isInvalid, isLeast, cell, onType, onStep, ...input } = props
  const t = useTranslations("common")
  return (
    <span className={styles.stepper}>
      <button
        type="button"
        tabIndex={-1}
        disabled={input.readOnly || isLeast}
        onClick={() => onStep(-1)}
        aria-label={t("less_of", { sku })}
      >
        −
      </button>
      <input
        {...input}
        data-cell={cell}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-label={t("quantity_of", { sku })}
        aria-invalid={isInvalid}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => onType(target.value)}
      />
      <button
        type="button"
        tabIndex={-1}
        disabled={input.readOnly}
        onClick={() => onStep(1)}
        aria-label={t("more_of", { sku })}
      >
        +
      </button>
    </span>
  )
}
