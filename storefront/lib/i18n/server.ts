import "server-only"
import { notFound } from "next/navigation"
import { createTranslator } from "use-intl/core"
import { type Locale, isLocale } from "./locales"
import { type Area, messagesOf } from "./messages"

/** The texts of one area for server components. */
export const translator = <A extends Area>(locale: Locale, namespace: A) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace })

/** The language of a route; an unknown one is an unknown page. */
export async function routeLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
