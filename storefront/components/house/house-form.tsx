"use client"

import { type ReactNode, useActionState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { RefusalText } from "@/components/ui/refusal-text"
import { changeHouse, type HouseCall, type HouseState } from "./actions"
import styles from "./house.module.css"

interface Props {
  call: HouseCall
  label: string
  /** What a screen reader hears where the label alone does not say what it is about. */
  about?: string
  children?: ReactNode
  look?: "button" | "primary" | "plain"
}

function Outcome({ state }: { state: HouseState }) {
  const t = useTranslations("house")
  switch (state?.kind) {
    case "done":
      return <p>{t("done")}</p>
    case "refused":
      return <RefusalText body={state.body} />
    case "invalid":
      return <p>{t("invalid", { message: state.message })}</p>
    case "failed":
      return <p>{t("failed")}</p>
    default:
      return null
  }
}

/** One change of the house: its fields, its button, and what came of it. */
export function HouseForm({ call, label, about, children, look = "button" }: Props) {
  const [state, submit, isWorking] = useActionState(changeHouse.bind(null, call), null)
  return (
    <form action={submit} className={styles.form}>
      {children}
      <div>
        <button
          className={button[look]}
          aria-label={about && `${label}: ${about}`}
          aria-busy={isWorking}
          disabled={isWorking}
        >
          {label}
        </button>
      </div>
      <div className={styles.outcome} role="status" data-outcome={state?.kind}>
        <Outcome state={state} />
      </div>
    </form>
  )
}
