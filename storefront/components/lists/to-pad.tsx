"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { PasteReport } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import { RefusalText } from "@/components/ui/refusal-text"
import button from "@/components/ui/button.module.css"
import type { Failure } from "@/lib/api/answer"
import { callPortal } from "@/lib/client/portal"
import { problemOf } from "@/lib/client/use-list-commands"
import { padPath } from "@/lib/navigation"
import styles from "./lists.module.css"

export interface Target {
  id: string
  name: string
}

interface Props {
  listId: string
  targets: Target[]
  isReady: boolean
}

/** Puts the whole list into a pad, a new one or one that is there, and goes to it. */
export function ToPad({ listId, targets, isReady }: Props) {
  const t = useTranslations("lists")
  const locale = useLocale()
  const router = useRouter()
  const { entityId } = useEntity()
  const [isWorking, setWorking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const padId = String(new FormData(event.currentTarget).get("pad") ?? "")
    setWorking(true)
    setFailure(null)
    const call = { entityId, method: "POST", json: padId ? { pad_id: padId } : {} } as const
    const answer = await callPortal<PasteReport>(`/api/lists/${listId}/to-pad`, call)
    if (answer.ok) {
      return router.push(padPath(locale, answer.data.pad.id))
    }
    setWorking(false)
    setFailure(answer.failure)
  }

  return (
    <form className={styles.toPad} onSubmit={send} aria-busy={isWorking}>
      <label htmlFor="list-target">{t("target")}</label>
      <select id="list-target" name="pad" defaultValue="">
        <option value="">{t("new_pad")}</option>
        {targets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button className={button.primary} disabled={isWorking || !isReady}>
        {t("to_pad")}
      </button>
      {failure && (
        <div role="alert">
          {failure.kind === "refusal" ? <RefusalText body={failure.body} /> : t(problemOf(failure))}
        </div>
      )}
    </form>
  )
}
