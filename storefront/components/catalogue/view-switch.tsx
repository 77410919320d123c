"use client"

import { useRouter } from "next/navigation"
import { useTransition } from "react"
import { useTranslations } from "use-intl/react"
import { VIEWS, type View } from "@/lib/catalogue/search"
import { VIEW_COOKIE } from "@/lib/catalogue/view-cookie"
import styles from "./toolbar.module.css"

const YEAR = 365 * 24 * 60 * 60

/** Cards or rows: a person's own choice, kept in the browser for every list. */
export function ViewSwitch({ view }: { view: View }) {
  const t = useTranslations("add")
  const router = useRouter()
  const [isWorking, start] = useTransition()
  const choose = (next: View) => {
    document.cookie = `${VIEW_COOKIE}=${next}; path=/; max-age=${YEAR}; samesite=lax`
    start(() => router.refresh())
  }
  return (
    <div className={styles.views} role="group" aria-label={t("view")} aria-busy={isWorking}>
      {VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => choose(one)}>
          {t(`view_${one}`)}
        </button>
      ))}
    </div>
  )
}
