"use client"

import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"

export function PrintButton() {
  const t = useTranslations("repeat")
  return (
    <button type="button" className={button.quiet} onClick={() => window.print()}>
      {t("print")}
    </button>
  )
}
