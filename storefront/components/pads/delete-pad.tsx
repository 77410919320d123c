"use client"

import { useActionState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { deletePad } from "@/components/pad/actions"
import { RefusalText } from "@/components/ui/refusal-text"
import button from "@/components/ui/button.module.css"

/** Deletes a pad, or says why it could not be done. */
export function DeletePad({ padId }: { padId: string }) {
  const t = useTranslations("pads")
  const locale = useLocale()
  const [failure, submit, isWorking] = useActionState(() => deletePad(locale, padId), null)
  return (
    <form action={submit}>
      <button className={button.primary} aria-busy={isWorking}>
        {t("delete")}
      </button>
      <div role="status">
        {failure?.kind === "refusal" && <RefusalText body={failure.body} />}
        {failure && failure.kind !== "refusal" && t("failed")}
      </div>
    </form>
  )
}
