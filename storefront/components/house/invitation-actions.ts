"use server"

import { redirect } from "next/navigation"
import { ask } from "@/lib/api/backend"
import { callerOfCookies, rememberEntity, rememberToken } from "@/lib/api/cookies"
import { readerAddress } from "@/lib/api/reader-address"
import type { PartnerMe } from "@orac/companies/contract"
import type { Locale } from "@/lib/i18n/locales"
import type { HouseState } from "./actions"

async function enter(email: string, password: string): Promise<boolean> {
  const call = { method: "POST", json: { email, password }, headers: await readerAddress() }
  const answer = await ask<{ token?: string }>("/auth/customer/emailpass", undefined, call)
  const token = answer.ok ? answer.data.token : undefined
  if (!token) {
    return false
  }
  const me = await ask<PartnerMe>("/store/partner/me", { token, entityId: null })
  await rememberToken(token)
  if (me.ok) {
    await rememberEntity(me.data.entities[0].id)
  }
  return true
}

/** Takes the seat that a link offers: with a new password, or in the name of whoever is logged in. */
export async function acceptInvitation(
  locale: Locale,
  token: string,
  _before: HouseState,
  form: FormData
): Promise<HouseState> {
  const password = String(form.get("password") ?? "") || undefined
  const caller = password ? undefined : { ...(await callerOfCookies()), entityId: null }
  const call = { method: "POST", json: { token, password } }
  const answer = await ask<{ email: string }>("/store/invitations/accept", caller, call)
  if (!answer.ok) {
    const { failure } = answer
    return failure.kind === "refusal" ? { kind: "refused", body: failure.body } : { kind: "failed" }
  }
  if (password && !(await enter(answer.data.email, password))) {
    redirect(`/${locale}/login`)
  }
  redirect(`/${locale}`)
}

/** Opens the storefront for a member of ORAC's staff who acts for a partner. */
export async function openActing(locale: Locale, token: string): Promise<HouseState> {
  const call = { method: "POST", json: { token } }
  const answer = await ask<{ token: string; entity_id: string }>(
    "/store/acting/open",
    undefined,
    call
  )
  if (!answer.ok) {
    return { kind: "failed" }
  }
  await rememberToken(answer.data.token)
  await rememberEntity(answer.data.entity_id)
  redirect(`/${locale}`)
}
