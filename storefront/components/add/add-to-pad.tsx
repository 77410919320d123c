"use client"

import { type FormEvent, useState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { stepByPack } from "@/lib/format/number"
import { useAdd } from "./add-provider"
import styles from "./add.module.css"

const MOST = 999_999

interface Props {
  sku: string
  pack: number
  /** The quantity it starts with; 1 where nothing better is known. */
  start?: number
  /** The one next action of its page. */
  isMain?: boolean
  /** Told of every quantity that is a whole number. */
  onQuantity?: (quantity: number) => void
}

const readQuantity = (text: string): number | null => {
  const value = Number(text)
  return /^\d+$/.test(text) && value > 0 && value <= MOST ? value : null
}

/** How many pieces, in steps of the pack, and the button that adds them to the pad in work. */
export function AddToPad({ sku, pack, start = 1, isMain, onQuantity }: Props) {
  const t = useTranslations("add")
  const add = useAdd()
  const [text, setText] = useState(String(start))
  const [isAdding, setAdding] = useState(false)
  const quantity = readQuantity(text)

  const change = (next: string) => {
    setText(next)
    const whole = readQuantity(next)
    if (whole !== null) {
      onQuantity?.(whole)
    }
  }
  const step = (direction: 1 | -1) => change(String(stepByPack(quantity ?? 1, pack, direction)))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (quantity !== null && !isAdding) {
      setAdding(true)
      await add(sku, quantity)
      setAdding(false)
    }
  }

  return (
    <form className={styles.add} onSubmit={submit} noValidate>
      <span className={styles.quantity}>
        <button
          type="button"
          tabIndex={-1}
          onClick={() => step(-1)}
          aria-label={t("less", { sku })}
        >
          −
        </button>
        <input
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={({ target }) => change(target.value)}
          onFocus={({ target }) => target.select()}
          aria-label={t("quantity_of", { sku })}
          aria-invalid={quantity === null}
        />
        <button type="button" tabIndex={-1} onClick={() => step(1)} aria-label={t("more", { sku })}>
          +
        </button>
      </span>
      <button
        className={isMain ? button.primary : button.button}
        aria-disabled={quantity === null}
        aria-busy={isAdding}
        aria-label={t("add_of", { sku })}
      >
        {t("add")}
      </button>
    </form>
  )
}
