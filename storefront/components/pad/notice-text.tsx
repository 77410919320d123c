"use client"

import { useTranslations } from "use-intl/react"
import { RefusalText } from "@/components/ui/refusal-text"
import type { Notice } from "@/lib/pad/sync"

/** A notice in the reader's words. */
export default function NoticeText({ notice }: { notice: Notice }) {
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
