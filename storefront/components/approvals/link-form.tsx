"use client"

import { useActionState } from "react"
import { useTranslations } from "use-intl/react"
import { decideByLink } from "./actions"
import { WordFields } from "./word-form"

type Outcome = Awaited<ReturnType<typeof decideByLink>> | null

/** Decides by the link of a mail. */
export function LinkForm({ token }: { token: string }) {
  const t = useTranslations("approvals")
  const [outcome, submit, isWorking] = useActionState<Outcome, FormData>(
    (_last, form) => decideByLink(token, form),
    null
  )
  if (outcome && typeof outcome !== "string" && outcome.code === null && outcome.state) {
    return <p role="status">{t("link_done", { state: t(`state_${outcome.state}`) })}</p>
  }
  return (
    <form action={submit}>
      <WordFields isWorking={isWorking}>
        {typeof outcome === "string" && t(outcome)}
        {outcome && typeof outcome !== "string" && t("link_over")}
      </WordFields>
    </form>
  )
}
