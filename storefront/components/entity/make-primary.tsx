"use client"

import { useActionState, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { makePrimary } from "./actions"
import styles from "./entity.module.css"

interface Props {
  entityId: string
  name: string
}

/** Makes the entity the primary one of its group, after a question: it concerns every company of the group. */
export function MakePrimary({ entityId, name }: Props) {
  const t = useTranslations("make_primary")
  const locale = useLocale()
  const [isAsked, setAsked] = useState(false)
  const [failure, submit, isWorking] = useActionState(() => makePrimary(locale, entityId), null)
  return isAsked ? (
    <form action={submit} className={styles.question}>
      <p>{t("question", { name })}</p>
      <div>
        <button className={button.primary} autoFocus aria-busy={isWorking}>
          {t("confirm")}
        </button>
        <button type="button" className={button.quiet} onClick={() => setAsked(false)}>
          {t("cancel")}
        </button>
      </div>
      <p role="status">{failure && t("failed")}</p>
    </form>
  ) : (
    <button type="button" className={button.button} onClick={() => setAsked(true)}>
      {t("make")}
    </button>
  )
}
