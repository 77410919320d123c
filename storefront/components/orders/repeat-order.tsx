"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { ReorderReport } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import { RefusalText } from "@/components/ui/refusal-text"
import button from "@/components/ui/button.module.css"
import type { Failure } from "@/lib/api/answer"
import { callPortal } from "@/lib/client/portal"
import { padPath } from "@/lib/navigation"
import { RepeatDifferences } from "./repeat-differences"
import shared from "@/components/ui/dialog.module.css"
import styles from "./repeat-order.module.css"

interface Props {
  orderId: string
  number: number
  currency: string
}

/** Orders the same again: fills a new pad, shows what is different today, then leads to the pad. */
export function RepeatOrder({ orderId, number, currency }: Props) {
  const t = useTranslations("repeat")
  const locale = useLocale()
  const router = useRouter()
  const { entityId } = useEntity()
  const [isWorking, setWorking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [report, setReport] = useState<ReorderReport | null>(null)

  const repeat = async () => {
    setWorking(true)
    setFailure(null)
    const call = { entityId, method: "POST", json: { name: t("pad_name", { number }) } } as const
    const answer = await callPortal<ReorderReport>(`/api/orders/${orderId}/reorder`, call)
    setWorking(false)
    if (!answer.ok) {
      setFailure(answer.failure)
    } else if (answer.data.differences.length) {
      setReport(answer.data)
    } else {
      router.push(padPath(locale, answer.data.pad.id))
    }
  }

  return (
    <>
      <button
        type="button"
        className={button.primary}
        onClick={repeat}
        disabled={isWorking}
        aria-busy={isWorking}
      >
        {isWorking ? t("working") : t("repeat")}
      </button>
      {failure && <RepeatFailure failure={failure} />}
      {report && (
        <RepeatDialog report={report} currency={currency} onDone={() => setReport(null)} />
      )}
    </>
  )
}

function RepeatFailure({ failure }: { failure: Failure }) {
  const t = useTranslations("repeat")
  return (
    <div role="alert" className={styles.failure}>
      {failure.kind === "refusal" ? (
        <RefusalText body={failure.body} />
      ) : (
        t(failure.kind === "unauthorized" ? "expired" : "failed")
      )}
    </div>
  )
}

interface DialogProps {
  report: ReorderReport
  currency: string
  onDone(): void
}

/** What changed since the order; the pad is kept unless the buyer says that it is not needed. */
function RepeatDialog({ report, currency, onDone }: DialogProps) {
  const t = useTranslations("repeat")
  const locale = useLocale()
  const router = useRouter()
  const { entityId } = useEntity()
  const dialog = useRef<HTMLDialogElement>(null)
  const { pad, differences } = report
  const lines = pad.lines.length

  useEffect(() => dialog.current?.showModal(), [])
  const drop = async () => {
    await callPortal(`/api/pads/${pad.id}`, { entityId, method: "DELETE" })
    onDone()
  }

  return (
    <dialog
      ref={dialog}
      className={`${shared.dialog} ${styles.dialog}`}
      aria-labelledby="repeat-title"
      onCancel={(event) => {
        event.preventDefault()
        void drop()
      }}
    >
      <h2 id="repeat-title">{t("title")}</h2>
      <p className={styles.ready}>{lines ? t("ready", { name: pad.name, lines }) : t("empty")}</p>
      <RepeatDifferences differences={differences} currency={currency} />
      <div className={styles.commands}>
        {lines > 0 && (
          <button
            type="button"
            autoFocus
            className={button.primary}
            onClick={() => router.push(padPath(locale, pad.id))}
          >
            {t("go")}
          </button>
        )}
        <button type="button" className={button.button} onClick={() => void drop()}>
          {t("drop")}
        </button>
      </div>
    </dialog>
  )
}
