"use client"

import { type FormEvent, type ReactNode, startTransition, useActionState } from "react"
import { useTranslations } from "use-intl/react"
import type { DeskAnswer } from "@orac/desk/contract"
import { RefusalText } from "@/components/ui/refusal-text"
import button from "@/components/ui/button.module.css"
import { answerOrder, type DeskPlace, type Outcome } from "./actions"

interface Props {
  place: DeskPlace
  offerId: string
  kind: DeskAnswer["kind"]
  /** The form's id, so that fields elsewhere on the page belong to it. */
  id?: string
  text: string
  primary?: boolean
  children?: ReactNode
}

/** One of the answers to an order: its fields and its button. What was refused stays in its fields. */
export function AnswerForm({ place, offerId, kind, id, text, primary, children }: Props) {
  const [outcome, submit, isWorking] = useActionState<Outcome, FormData>(
    (_last, form) => answerOrder(place, offerId, kind, form),
    null
  )
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => submit(data))
  }
  return (
    <form id={id} onSubmit={send}>
      {children}
      <button
        className={primary ? button.primary : button.button}
        aria-busy={isWorking}
        disabled={isWorking}
      >
        {text}
      </button>
      <OutcomeText outcome={outcome} />
    </form>
  )
}

/** Why something was not done. */
export function OutcomeText({ outcome }: { outcome: Outcome }) {
  const t = useTranslations("desk_clock")
  return (
    <div role="status">
      {outcome === "failed" && t("failed")}
      {outcome !== null && outcome !== "failed" && <RefusalText body={outcome} />}
    </div>
  )
}
