"use client"

import { type ReactNode, useActionState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { acceptOrders, type DeskPlace } from "./actions"
import styles from "./desk.module.css"

/** A list of orders of which several are accepted at once. */
export function BulkAccept({ place, children }: { place: DeskPlace; children: ReactNode }) {
  const t = useTranslations("desk_clock")
  const [left, submit, isWorking] = useActionState<number | "failed", FormData>(
    (_last, form) => acceptOrders(place, form),
    0
  )
  return (
    <form action={submit}>
      {children}
      <div className={styles.bar}>
        <button className={button.primary} aria-busy={isWorking}>
          {t("accept_chosen")}
        </button>
        <span role="status">
          {left === "failed" ? t("failed") : left > 0 && t("not_accepted", { count: left })}
        </span>
      </div>
    </form>
  )
}
