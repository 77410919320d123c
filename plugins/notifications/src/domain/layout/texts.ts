import type { Language } from "../message"

/** The layout's own words. */
export const LAYOUT_TEXTS: Record<Language, { footer: string; erased: string }> = {
  ru: {
    footer: "Письмо отправлено автоматически, отвечать на него не нужно.",
    erased: "Текст письма удалён: срок его хранения истёк.",
  },
  en: {
    footer: "This message was sent automatically; there is no need to answer it.",
    erased: "The text has been erased: the time it is kept for is over.",
  },
}
