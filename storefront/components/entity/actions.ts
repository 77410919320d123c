"use server"

import { refresh } from "next/cache"
import { ask } from "@/lib/api/backend"
import { requireSession } from "@/lib/api/session"
import type { Locale } from "@/lib/i18n/locales"

/** Makes the entity that the page shows primary. Answers "failed" where the server refused; the server decides who may. */
export async function makePrimary(locale: Locale, entityId: string): Promise<"failed" | null> {
  const session = await requireSession(locale)
  const call = { method: "POST" }
  const answer = await ask("/store/partner/entity/primary", { ...session, entityId }, call)
  if (!answer.ok) {
    return "failed"
  }
  refresh()
  return null
}
