"use client"

import { useLocale, useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { usePad } from "./pad-context"

/** Saves the lines as a table for spreadsheets. */
export function ExportButton() {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { rows, snapshot } = usePad()
  const save = async () => {
    const head = [t("col_article"), t("name"), t("col_quantity"), t("col_price"), t("col_total")]
    const { savePad } = await import("@/lib/client/save-pad")
    savePad(snapshot.pad, rows, head, locale)
  }
  return (
    <button type="button" className={button.plain} onClick={save} disabled={!rows.length}>
      {t("export")}
    </button>
  )
}
