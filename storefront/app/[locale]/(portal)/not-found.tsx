import { locale } from "next/root-params"
import button from "@/components/ui/button.module.css"
import { HoverLink } from "@/components/ui/hover-link"
import { Notice } from "@/components/ui/notice"
import { routeLocale, translator } from "@/lib/i18n/server"

/** Said of an address that leads nowhere, and of what belongs to another company. */
export default async function NotFound() {
  const language = await routeLocale(locale().then((code: string) => ({ locale: code })))
  const t = translator(language, "common")
  return (
    <Notice isPage title={t("not_found_title")} text={t("not_found_text")}>
      <HoverLink className={button.primary} href={`/${language}`}>
        {t("to_home")}
      </HoverLink>
    </Notice>
  )
}
