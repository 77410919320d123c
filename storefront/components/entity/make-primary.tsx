"use client"

import { useActionState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { makePrimary } from "./actions"

/** Makes the entity the primary one of its group. */
export function MakePrimary({ entityId }: { entityId: string }) {
  const t = useTranslations("make_primary")
  const locale = useLocale()
  const [failure, submit, isWorking] = useActionState(() => makePrimary(locale, entityId), null)
  return (
    <form action={submit}>
      <button className={button.primary} aria-busy={isWorking}>
        {t("confirm")}
      </button>
      <p role="status">{failure && t("failed")}</p>
    </form>
  )
}
