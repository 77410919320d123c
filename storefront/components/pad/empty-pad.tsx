"use client"

import { useTranslations } from "use-intl/react"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"
import { usePad } from "./pad-context"

/** Shows that order of columns, look-alike letters and metres do not matter. */
const EXAMPLE = "SX118\t40\nРХ144 12\n25; C351\nP8020 36 м"

export default function EmptyPad() {
  const t = useTranslations("pad")
  const { sync, rights } = usePad()
  return (
    <Notice title={t("empty_title")} text={t("empty_text")}>
      {rights.edit && (
        <button type="button" className={button.button} onClick={() => sync.addText(EXAMPLE)}>
          {t("empty_example")}
        </button>
      )}
    </Notice>
  )
}
