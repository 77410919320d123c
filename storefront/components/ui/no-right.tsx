import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { Notice } from "./notice"

/** Said of a section that the reader's role does not include. */
export function NoRight({ locale }: { locale: Locale }) {
  const t = translator(locale, "common")
  return <Notice isPage title={t("no_right_title")} text={t("no_right_text")} />
}
