"use server"

import { redirect } from "next/navigation"
import { forgetSession, rememberEntity } from "@/lib/api/cookies"
import { requireSession } from "@/lib/api/session"
import type { Locale } from "@/lib/i18n/locales"

export async function logOut(locale: Locale) {
  await forgetSession()
  redirect(`/${locale}/login`)
}

/** Buys for another legal entity from now on; one that is not the employee's is ignored. */
export async function switchEntity(locale: Locale, entityId: string) {
  const { entities } = await requireSession(locale)
  if (entities.some(({ id }) => id === entityId)) {
    await rememberEntity(entityId)
  }
  redirect(`/${locale}`)
}
