"use client"

import { useTranslations } from "use-intl/react"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"

/** Said of a page that could not be had, with the way to try again. */
export function Trouble({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations("trouble")
  return (
    <Notice isPage title={t("title")} text={t("text")}>
      <button type="button" className={button.primary} onClick={onRetry}>
        {t("retry")}
      </button>
    </Notice>
  )
}
