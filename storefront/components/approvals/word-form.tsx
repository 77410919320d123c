"use client"

import { type ReactNode, useActionState, useRef, useState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { type ApprovalPlace, decide, type Word } from "./actions"
import { useDecisionKeys } from "./use-decision-keys"
import styles from "./approvals.module.css"

const VERDICTS = ["agree", "return", "refuse"] as const

/** The buttons of a decision with the comment that goes with them. */
export function WordFields({ isWorking, children }: { isWorking: boolean; children: ReactNode }) {
  const t = useTranslations("approvals")
  return (
    <div className={styles.word}>
      <label>
        {t("your_comment")}
        <textarea name="comment" rows={2} maxLength={2000} />
      </label>
      <div className={styles.bar}>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            name="verdict"
            value={verdict}
            className={verdict === "agree" ? button.primary : button.button}
            aria-busy={isWorking}
          >
            {t(verdict)}
          </button>
        ))}
      </div>
      <div role="status" data-testid="approval-outcome">
        {children}
      </div>
    </div>
  )
}

function Outcome({ word }: { word: Word }) {
  const t = useTranslations("approvals")
  if (word === null || typeof word === "string") {
    return word && t(word)
  }
  return (
    <>
      {t("decided", { done: word.done })} {word.left > 0 && t("not_decided", { count: word.left })}
    </>
  )
}

interface Props {
  place: ApprovalPlace
  /** Whether several requests are chosen from a list. */
  picks?: boolean
  children: ReactNode
}

const chosenIn = (form: HTMLFormElement) => new FormData(form).getAll("id").length

function chooseAll(form: HTMLFormElement) {
  for (const pick of form.querySelectorAll<HTMLInputElement>("input[type=checkbox][name=id]")) {
    pick.checked = true
  }
}

/** One word on one request or on all that are chosen in what it holds. */
export function WordForm({ place, picks, children }: Props) {
  const t = useTranslations("approvals")
  const ref = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState(0)
  const [word, submit, isWorking] = useActionState<Word, FormData>(
    (_last, form) => decide(place, form),
    null
  )
  useDecisionKeys(ref)
  const count = () => ref.current && setChosen(chosenIn(ref.current))
  const all = () => {
    if (ref.current) {
      chooseAll(ref.current)
      count()
    }
  }
  return (
    <form
      ref={ref}
      action={submit}
      onChange={picks ? count : undefined}
      onReset={() => setChosen(0)}
    >
      {children}
      {picks && (
        <p className={styles.bar}>
          <button type="button" className={button.quiet} onClick={all}>
            {t("pick_all")}
          </button>
          <span role="status">{chosen > 0 && t("chosen", { count: chosen })}</span>
        </p>
      )}
      <WordFields isWorking={isWorking}>
        <Outcome word={word} />
      </WordFields>
      <p className={styles.keys}>{t(picks ? "keys_list" : "keys_one")}</p>
    </form>
  )
}
