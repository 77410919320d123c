import "server-only"
import type { RoleRef } from "@orac/companies/contract"
import type { Locale } from "@/lib/i18n/locales"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"

type Seed = keyof Messages["role"]

/** What a role is called: its own name, or the word for a ready-made one. */
export const roleName = (locale: Locale, { code, name }: RoleRef): string =>
  name ?? (code in messagesOf(locale).role ? translator(locale, "role")(code as Seed) : code)

type Right = keyof Messages["permission"]

/** What a right is called. */
export function rightName(locale: Locale, code: string): string {
  const key = code.replaceAll(".", "_")
  return key in messagesOf(locale).permission
    ? translator(locale, "permission")(key as Right)
    : code
}
