"use server"

import { redirect } from "next/navigation"
import { ask } from "@/lib/api/backend"
import { forgetSession, rememberEntity } from "@/lib/api/cookies"
import { readPlace } from "@/lib/api/place"
import { requireSession } from "@/lib/api/session"
import type { Locale } from "@/lib/i18n/locales"

/** Stops acting for a partner, as a member of ORAC's staff, and logs out. */
export async function endActing(locale: Locale) {
  const session = await requireSession(locale)
  await ask("/store/partner/acting/end", session, { method: "POST" })
  await logOut(locale)
}

export async function logOut(locale: Locale) {
  await forgetSession()
  redirect(`/${locale}/login`)
}

/** Buys for another legal entity or branch from now on; one that is not the employee's is ignored. */
export async function switchEntity(locale: Locale, place: string) {
  const { entities } = await requireSession(locale)
  const { entityId } = readPlace(place)
  if (entities.some(({ id }) => id === entityId)) {
    await rememberEntity(place)
  }
  redirect(`/${locale}`)
}
