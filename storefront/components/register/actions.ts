"use server"

import { redirect } from "next/navigation"
import type { RegistrationOpened } from "@orac/companies/contract"
import { toAnswer } from "@/lib/api/answer"
import type { Locale } from "@/lib/i18n/locales"
import { callRegistration } from "@/lib/registration/backend"
import { rememberRegistration } from "@/lib/registration/cookie"

/** Proves the address by the key of its mail; only a person's click does, so that scanners of mail prove nothing. */
export async function openRegistration(locale: Locale, key: string) {
  const call = { method: "POST", json: { key } }
  const answer = await toAnswer<RegistrationOpened>(await callRegistration("/open", call))
  if (!answer.ok) {
    redirect(`/${locale}/register/open?outdated=1`)
  }
  await rememberRegistration(answer.data.token)
  redirect(`/${locale}/register`)
}
