import type { Language } from "../message"

/** The layout's own words. */
export const LAYOUT_TEXTS: Record<Language, { footer: string }> = {
  ru: { footer: "Письмо отправлено автоматически, отвечать на него не нужно." },
  en: { footer: "This message was sent automatically; there is no need to answer it." },
}
