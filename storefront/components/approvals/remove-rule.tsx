"use client"

import { useActionState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { type ApprovalPlace, removeRule } from "./actions"

export function RemoveRule({ place, id }: { place: ApprovalPlace; id: string }) {
  const t = useTranslations("approval_rules")
  const [, submit, isWorking] = useActionState(() => removeRule(place, id), undefined)
  return (
    <form action={submit}>
      <button className={button.primary} aria-busy={isWorking}>
        {t("remove")}
      </button>
    </form>
  )
}
