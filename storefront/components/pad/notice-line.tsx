"use client"

import { useTranslations } from "use-intl/react"
import { useLoaded } from "@/lib/client/use-loaded"
import type { Notice } from "@/lib/pad/sync"
import { usePad } from "./pad-context"
import styles from "./pad.module.css"

const loadNoticeText = () => import("./notice-text")

const isBad = ({ kind }: Notice) =>
  ["refused", "invalid", "uncertain", "gone", "expired"].includes(kind)

/** The outcome of the last step, spoken too; its line is always there, so that nothing jumps. */
export function NoticeLine() {
  const { sync, snapshot } = usePad()
  const t = useTranslations("common")
  const { notice } = snapshot
  const NoticeText = useLoaded(loadNoticeText, notice !== null)
  const tone = notice && isBad(notice) ? styles.noticeBad : ""
  return (
    <div className={`${styles.notice} ${tone}`} role="status" data-testid="pad-notice">
      {notice && (
        <>
          {NoticeText && <NoticeText notice={notice} />}
          <button type="button" onClick={() => sync.dismissNotice()} aria-label={t("close")}>
            ×
          </button>
        </>
      )}
    </div>
  )
}
