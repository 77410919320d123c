import type { Locale } from "@/lib/i18n/locales"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"

type Material = keyof Messages["material"]

/** A material in the reader's language; one without a text is shown by its code. */
export const materialName = (code: string, locale: Locale): string =>
  code in messagesOf(locale).material ? translator(locale, "material")(code as Material) : code
