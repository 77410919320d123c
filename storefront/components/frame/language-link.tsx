"use client"

import { usePathname } from "next/navigation"
import { useLocale, useTranslations } from "use-intl/react"
import { inLocale } from "@/lib/i18n/locales"

/** The same page in the other language, loaded anew so that the document's language changes with it. */
export function LanguageLink() {
  const t = useTranslations("frame")
  const other = useLocale() === "ru" ? "en" : "ru"
  return (
    <a href={inLocale(usePathname(), other)} lang={other} hrefLang={other}>
      {t("language")}
    </a>
  )
}
