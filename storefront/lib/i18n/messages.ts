import "server-only"
import compile from "icu-minify/compile"
import en from "@/messages/en.json"
import ru from "@/messages/ru.json"
import type { Locale } from "./locales"
import { typeset } from "./typography"

export type Messages = typeof ru
export type Area = keyof Messages

interface Tree {
  [key: string]: string | Tree
}

const compileTree = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      // A compiled message is what the formatter reads in place of the text.
      typeof value === "string" ? (compile(typeset(value)) as string) : compileTree(value),
    ])
  )

const compiled = new Map<Locale, Messages>()

/** All texts of a language, compiled once per process. */
export function messagesOf(locale: Locale): Messages {
  const known = compiled.get(locale)
  if (known) {
    return known
  }
  // Compiled choices have no prototype, which would keep them from being handed to browser code.
  const messages = JSON.parse(JSON.stringify(compileTree(locale === "ru" ? ru : en))) as Messages
  compiled.set(locale, messages)
  return messages
}

/** The areas of texts that a page hands to its browser code. */
export function pickAreas(locale: Locale, areas: Area[]): Partial<Messages> {
  const messages = messagesOf(locale)
  return Object.fromEntries(areas.map((area) => [area, messages[area]]))
}
