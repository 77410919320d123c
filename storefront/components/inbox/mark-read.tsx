"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { useEntity } from "@/components/ui/entity-context"
import { markRead } from "@/lib/client/inbox"

/** Marks one message as read, or all of them where none is named. */
export function MarkRead({ id, subject }: { id?: string; subject?: string }) {
  const t = useTranslations("inbox")
  const { entityId } = useEntity()
  const router = useRouter()
  const [hasFailed, setFailed] = useState(false)
  const mark = async () => {
    const isDone = await markRead(entityId, id ? { ids: [id] } : { all: true })
    setFailed(!isDone)
    router.refresh()
  }
  return (
    <>
      <button
        type="button"
        className={id ? button.quiet : button.button}
        aria-label={subject && t("mark_read_of", { subject })}
        onClick={mark}
      >
        {t(id ? "mark_read" : "mark_all_read")}
      </button>
      <span role="status">{hasFailed && t("mark_failed")}</span>
    </>
  )
}
