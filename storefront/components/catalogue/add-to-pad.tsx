"use client"

import { type FormEvent, useState } from "react"
import { useTranslations } from "use-intl/react"
import { useEntity } from "@/components/ui/entity-context"
import { callPortal } from "@/lib/client/portal"
import { stepByPack } from "@/lib/format/number"
import styles from "./add-to-pad.module.css"

type State = "idle" | "adding" | "added" | "failed"

const MAX_QUANTITY = 999_999
const SHOWN_MS = 2500

/** Puts an article into the pad the person works in; arrow keys step by packs. */
export function AddToPad({ sku, pack }: { sku: string; pack: number }) {
  const t = useTranslations("catalogue")
  const { entityId } = useEntity()
  const [quantity, setQuantity] = useState(1)
  const [state, setState] = useState<State>("idle")

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setState("adding")
    const json = { sku, quantity }
    const answer = await callPortal("/api/add", { entityId, method: "POST", json })
    setState(answer.ok ? "added" : "failed")
    setTimeout(() => setState("idle"), SHOWN_MS)
  }
  const label = {
    idle: t("add"),
    adding: t("adding"),
    added: t("added"),
    failed: t("add_failed"),
  }[state]
  return (
    <form className={styles.add} onSubmit={submit}>
      <input
        type="number"
        min={1}
        max={MAX_QUANTITY}
        required
        value={quantity || ""}
        onChange={({ target }) => setQuantity(Math.floor(Number(target.value)))}
        onKeyDown={(event) => {
          const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined
          if (direction) {
            event.preventDefault()
            setQuantity(stepByPack(quantity, pack, direction))
          }
        }}
        aria-label={t("add_quantity", { sku })}
      />
      <button
        type="submit"
        disabled={state === "adding"}
        data-state={state}
        aria-label={state === "idle" ? t("add_of", { sku }) : undefined}
      >
        <span role="status">{label}</span>
      </button>
    </form>
  )
}
