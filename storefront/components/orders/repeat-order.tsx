"use client"

import { useRef, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { ReorderReport } from "@orac/checkout/contract"
import { HoverLink } from "@/components/ui/hover-link"
import { useEntity } from "@/components/ui/entity-context"
import button from "@/components/ui/button.module.css"
import { callPortal } from "@/lib/client/portal"
import { formatMoney } from "@/lib/format/money"
import dialog from "@/components/pad/keys-dialog.module.css"
import styles from "./order.module.css"

type State = { kind: "idle" | "working" | "failed" } | { kind: "done"; report: ReorderReport }

/** Fills a draft with the order's lines and tells first what is different today. */
export function RepeatOrder({ orderId }: { orderId: string }) {
  const t = useTranslations("orders")
  const locale = useLocale()
  const { entityId } = useEntity()
  const panel = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<State>({ kind: "idle" })

  const repeat = async () => {
    setState({ kind: "working" })
    const path = `/api/orders/${orderId}/reorder`
    const answer = await callPortal<ReorderReport>(path, { entityId, method: "POST", json: {} })
    setState(answer.ok ? { kind: "done", report: answer.data } : { kind: "failed" })
    if (answer.ok) {
      panel.current?.showModal()
    }
  }
  return (
    <>
      <button
        type="button"
        className={button.primary}
        onClick={repeat}
        disabled={state.kind === "working"}
        data-testid="repeat-order"
      >
        {state.kind === "working" ? t("repeating") : t("repeat")}
      </button>
      <p role="alert" className={styles.failed}>
        {state.kind === "failed" && t("repeat_failed")}
      </p>
      <dialog ref={panel} className={dialog.dialog} aria-labelledby="differences-title">
        <h2 id="differences-title">{t("differences")}</h2>
        {state.kind === "done" && (
          <>
            <Differences report={state.report} />
            <HoverLink className={button.primary} href={`/${locale}/pads/${state.report.pad.id}`}>
              {t("open_pad")}
            </HoverLink>
          </>
        )}
      </dialog>
    </>
  )
}

function Differences({ report }: { report: ReorderReport }) {
  const t = useTranslations("orders")
  const locale = useLocale()
  const { currency } = useEntity()
  if (!report.differences.length) {
    return <p className={styles.differences}>{t("no_differences")}</p>
  }
  return (
    <ul className={styles.differences}>
      {report.differences.map(({ sku, code, facts }) => (
        <li key={`${sku}:${code}`}>
          {t(`diff_${code}`, {
            sku,
            was: formatMoney(Number(facts.was_minor ?? 0), currency, locale),
            is: formatMoney(Number(facts.is_minor ?? 0), currency, locale),
            needed: facts.needed ?? 0,
            reachable: facts.reachable ?? 0,
            substitute: facts.substitute_sku ?? "",
          })}
        </li>
      ))}
    </ul>
  )
}
