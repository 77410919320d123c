"use client"

import { type FormEvent, type ReactNode, startTransition, useActionState, useRef } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { RefusalText } from "@/components/ui/refusal-text"
import { changeTerms, type TermsCall, type TermsState } from "./actions"
import styles from "./clients.module.css"

interface Props {
  call: TermsCall
  label: string
  /** What a screen reader hears where the label alone does not say what it is about. */
  about?: string
  isPlain?: boolean
  children?: ReactNode
}

function Outcome({ state }: { state: TermsState }) {
  const t = useTranslations("client_terms")
  switch (state?.kind) {
    case "done":
      return t("done")
    case "refused":
      return <RefusalText body={state.body} />
    case "unread":
      return (
        <>
          {t("unread", { count: state.lines.length })}
          <ul>
            {state.lines.slice(0, 10).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )
    case "failed":
      return t("failed")
    default:
      return null
  }
}

/** One change of a client's terms: its fields, its button, and what came of it. What was refused stays in its fields. */
export function TermsForm({ call, label, about, isPlain, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [state, submit, isWorking] = useActionState(async (before: TermsState, data: FormData) => {
    const outcome = await changeTerms(call, before, data)
    if (outcome?.kind === "done") {
      form.current?.reset()
    }
    return outcome
  }, null)
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => submit(data))
  }
  return (
    <form ref={form} className={styles.form} onSubmit={send}>
      {children}
      <button
        className={isPlain ? button.plain : button.button}
        aria-label={about && `${label}: ${about}`}
        aria-busy={isWorking}
        disabled={isWorking}
      >
        {label}
      </button>
      <div className={styles.outcome} role="status" data-outcome={state?.kind}>
        <Outcome state={state} />
      </div>
    </form>
  )
}
