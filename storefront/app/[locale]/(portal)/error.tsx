"use client"

import { useTranslations } from "use-intl/react"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"

export default function PortalError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("common")
  return (
    <Notice isPage title={t("error_title")} text={t("error_text")}>
      <button type="button" className={button.primary} onClick={reset}>
        {t("retry")}
      </button>
    </Notice>
  )
}
