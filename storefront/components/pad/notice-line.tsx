"use client"

import { useTranslations } from "use-intl/react"
import { RefusalText } from "@/components/ui/refusal-text"
import type { Notice } from "@/lib/pad/sync"
import { usePad } from "./pad-context"
import styles from "./pad.module.css"

const isBad = ({ kind }: Notice) =>
  ["refused", "invalid", "uncertain", "gone", "expired"].includes(kind)

/** The outcome of the last step, spoken too; its line is always there, so that nothing jumps. */
export function NoticeLine() {
  const { sync, snapshot } = usePad()
  const t = useTranslations("common")
  const { notice } = snapshot
  const tone = notice && isBad(notice) ? styles.noticeBad : ""
  return (
    <div className={`${styles.notice} ${tone}`} role="status" data-testid="pad-notice">
      {notice && (
        <>
          <NoticeText notice={notice} />
          <button type="button" onClick={() => sync.dismissNotice()} aria-label={t("close")}>
            ×
          </button>
        </>
      )}
    </div>
  )
}

function NoticeText({ notice }: { notice: Notice }) {
  const t = useTranslations("pad")
  switch (notice.kind) {
    case "pasted": {
      const { kind: _kind, ...counts } = notice
      return <p>{t("pasted", counts)}</p>
    }
    case "refused":
      return <RefusalText body={notice.body} />
    case "invalid":
      return <p>{t("refused", { message: notice.message })}</p>
    default:
      return <p>{t(notice.kind)}</p>
  }
}
