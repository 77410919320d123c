import { preload } from "react-dom"
import loraCyrillic from "@fontsource-variable/lora/files/lora-cyrillic-wght-normal.woff2?url"
import loraLatin from "@fontsource-variable/lora/files/lora-latin-wght-normal.woff2?url"
import onestCyrillic from "@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url"
import onestLatin from "@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url"
import type { Locale } from "./i18n/locales"

const LATIN = [onestLatin, loraLatin]
const FONTS: Record<Locale, string[]> = {
  en: LATIN,
  ru: [...LATIN, onestCyrillic, loraCyrillic],
}

/** Has the browser fetch the letters of a language before it has read the styles that ask for them. */
export function preloadFonts(locale: Locale) {
  for (const font of FONTS[locale]) {
    preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" })
  }
}
