import "server-only"
import { notFound } from "next/navigation"
import { createTranslator } from "use-intl/core"
import { type Locale, isLocale } from "./locales"
import { type Area, messagesOf } from "./messages"

const make = <A extends Area>(locale: Locale, namespace: A) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace })

const made = new Map<string, unknown>()

/** The texts of one area for server components; made once, so that its formatters are too. */
export function translator<A extends Area>(
  locale: Locale,
  namespace: A
): ReturnType<typeof make<A>> {
  const key = `${locale}:${namespace}`
  if (!made.has(key)) {
    made.set(key, make(locale, namespace))
  }
  return made.get(key) as ReturnType<typeof make<A>>
}

/** The language of a route; an unknown one is an unknown page. */
export async function routeLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
