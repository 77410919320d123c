"use client"

import { useLocale, useTranslations } from "use-intl/react"
import button from "./button.module.css"
import { HoverLink } from "./hover-link"
import { Notice } from "./notice"

/** Said of an address that leads nowhere, and of what belongs to another company. */
export function MissingPage() {
  const t = useTranslations("common")
  return (
    <Notice isPage title={t("not_found_title")} text={t("not_found_text")}>
      <HoverLink className={button.primary} href={`/${useLocale()}`}>
        {t("to_home")}
      </HoverLink>
    </Notice>
  )
}
