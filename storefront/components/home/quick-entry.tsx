"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, type KeyboardEvent, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { PadView } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import { RefusalText } from "@/components/ui/refusal-text"
import button from "@/components/ui/button.module.css"
import field from "@/components/ui/entry.module.css"
import type { Answer, Failure } from "@/lib/api/answer"
import { callPortal } from "@/lib/client/portal"
import { formatDay } from "@/lib/format/date"
import { padPath } from "@/lib/navigation"
import { dayIn } from "@/lib/orders/days"
import styles from "./quick-entry.module.css"

type Target = "current" | "new"

interface Props {
  /** The pad the reader worked in last. */
  current: { id: string; name: string } | null
}

/** Articles and quantities straight into a pad, without going there first. */
export function QuickEntry({ current }: Props) {
  const t = useTranslations("quick_entry")
  const locale = useLocale()
  const router = useRouter()
  const { entityId, timeZone } = useEntity()
  const [text, setText] = useState("")
  const [working, setWorking] = useState<Target | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  const post = <T,>(path: string, json: unknown) =>
    callPortal<T>(path, { entityId, method: "POST", json })
  const openPad = async (target: Target): Promise<Answer<{ pad: Pick<PadView, "id"> }>> => {
    if (target === "current" && current) {
      return { ok: true, data: { pad: current } }
    }
    const name = t("pad_name", { date: formatDay(dayIn(timeZone), locale) })
    return post("/api/pads", { name })
  }
  const fill = async (target: Target): Promise<Answer<{ pad: Pick<PadView, "id"> }>> => {
    const opened = await openPad(target)
    if (!opened.ok || !text.trim()) {
      return opened
    }
    return post(`/api/pads/${opened.data.pad.id}/text`, { text, mode: "append" })
  }
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const target: Target =
      (submitter as HTMLButtonElement | null)?.value === "new" ? "new" : "current"
    setWorking(target)
    setFailure(null)
    const answer = await fill(target)
    if (answer.ok) {
      return router.push(padPath(locale, answer.data.pad.id))
    }
    setWorking(null)
    setFailure(answer.failure)
  }

  return (
    <form className={styles.entry} onSubmit={send} aria-busy={working !== null}>
      <h2>{t("title")}</h2>
      <label htmlFor="quick-entry" className="visually-hidden">
        {t("label")}
      </label>
      <textarea
        id="quick-entry"
        className={field.entry}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={sendByKey}
        aria-keyshortcuts="Control+Enter"
        placeholder={t("example")}
        aria-describedby="quick-entry-hint"
        spellCheck={false}
        autoComplete="off"
      />
      <p id="quick-entry-hint">{t("hint")}</p>
      <Problem failure={failure} />
      <div className={styles.commands}>
        {current && (
          <button className={button.primary} value="current" disabled={working !== null}>
            {working === "current" ? t("working") : t("current", { name: current.name })}
          </button>
        )}
        <button
          className={current ? button.button : button.primary}
          value="new"
          disabled={working !== null}
        >
          {working === "new" ? t("working") : t("new")}
        </button>
      </div>
    </form>
  )
}

/** Control with Enter presses the first button, which does nothing while it works; Enter alone begins the next line. */
function sendByKey(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.currentTarget.form?.querySelector("button")?.click()
  }
}

function Problem({ failure }: { failure: Failure | null }) {
  const t = useTranslations("quick_entry")
  return (
    <div role="alert" className={styles.problem}>
      {failure?.kind === "refusal" && <RefusalText body={failure.body} />}
      {failure && failure.kind !== "refusal" && (
        <p>{t(failure.kind === "unauthorized" ? "expired" : "failed")}</p>
      )}
    </div>
  )
}
