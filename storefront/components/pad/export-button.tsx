"use client"

import { useLocale, useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { localText } from "@/lib/i18n/locales"
import { usePad } from "./pad-context"

/** Saves the lines as a table for spreadsheets. */
export function ExportButton() {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { rows, snapshot } = usePad()
  const save = async () => {
    const head = [t("col_article"), t("name"), t("col_quantity"), t("col_price"), t("col_total")]
    const amount = (minor: number | null | undefined) =>
      minor === null || minor === undefined
        ? ""
        : (minor / 10 ** (snapshot.pad.totals?.minor_units ?? 2)).toFixed(2)
    const body = rows.map(({ line, quantity, totalMinor }) => [
      line.sku,
      localText(line.name, locale),
      quantity,
      amount(line.price?.unit_price_minor),
      amount(totalMinor),
    ])
    const { saveTable } = await import("@/lib/client/save-table")
    saveTable(snapshot.pad.name, [head, ...body])
  }
  return (
    <button type="button" className={button.quiet} onClick={save} disabled={!rows.length}>
      {t("export")}
    </button>
  )
}
