import { Notice } from "@/components/ui/notice"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { ExampleButton } from "./example-button"

/** Said of a pad without lines, with a list to try. */
export function EmptyPad({ locale, canEdit }: { locale: Locale; canEdit: boolean }) {
  const t = translator(locale, "pad")
  return (
    <Notice title={t("empty_title")} text={t("empty_text")}>
      {canEdit && <ExampleButton text={t("empty_example")} />}
    </Notice>
  )
}
