"use client"

import { useActionState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { type ApprovalPlace, withdraw } from "./actions"

/** Takes one's own request back. */
export function WithdrawForm({ place, id }: { place: ApprovalPlace; id: string }) {
  const t = useTranslations("approvals")
  const [went, submit, isWorking] = useActionState(() => withdraw(place, id), null)
  return (
    <form action={submit}>
      <button className={button.button} aria-busy={isWorking}>
        {t("withdraw")}
      </button>
      <span role="status">{went === false && t("failed")}</span>
    </form>
  )
}
