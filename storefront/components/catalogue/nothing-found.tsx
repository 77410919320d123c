import { HoverLink } from "@/components/ui/hover-link"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

/** Filters that leave nothing, with the way out of them. */
export function NothingFound({ locale, path }: { locale: Locale; path: string }) {
  const t = translator(locale, "catalogue")
  return (
    <Notice title={t("empty_title")} text={t("empty_text")}>
      <HoverLink className={button.primary} href={path}>
        {t("all_articles")}
      </HoverLink>
    </Notice>
  )
}
