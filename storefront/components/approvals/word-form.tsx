"use client"

import { type ReactNode, useActionState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { type ApprovalPlace, decide, type Word } from "./actions"
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

/** One word on one request or on all that are chosen in what it holds. */
export function WordForm({ place, children }: { place: ApprovalPlace; children: ReactNode }) {
  const [word, submit, isWorking] = useActionState<Word, FormData>(
    (_last, form) => decide(place, form),
    null
  )
  return (
    <form action={submit}>
      {children}
      <WordFields isWorking={isWorking}>
        <Outcome word={word} />
      </WordFields>
    </form>
  )
}
