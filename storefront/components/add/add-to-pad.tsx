"use client"

import { type FormEvent, useState } from "react"
import { useTranslations } from "use-intl/react"
import { Stepper } from "@/components/ui/stepper"
import button from "@/components/ui/button.module.css"
import { stepByPack } from "@/lib/format/number"
import { readQuantity } from "@/lib/quantity"
import { useAdd } from "./add-provider"
import styles from "./add.module.css"

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
      <Stepper sku={sku} value={text} isInvalid={quantity === null} onType={change} onStep={step} />
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
