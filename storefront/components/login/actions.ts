"use server"

import { redirect } from "next/navigation"
import type { PartnerMe } from "@orac/companies/contract"
import { ask } from "@/lib/api/backend"
import { rememberEntity, rememberToken } from "@/lib/api/cookies"
import type { Locale } from "@/lib/i18n/locales"
import { safeReturn } from "@/lib/navigation"

export type LoginState = "wrong" | "unavailable" | "no_company" | null

const text = (form: FormData, name: string) => String(form.get(name) ?? "")

/** Starts buying for the employee's primary legal entity, else for the first. */
async function firstEntity(token: string): Promise<string | null> {
  const me = await ask<PartnerMe>("/store/partner/me", { token, entityId: null })
  const entities = me.ok ? me.data.entities : []
  return (entities.find(({ is_primary }) => is_primary) ?? entities[0])?.id ?? null
}

/** Exchanges e-mail and password for a session; the token stays in a cookie that scripts cannot read. */
export async function logIn(
  locale: Locale,
  next: string | undefined,
  _before: LoginState,
  form: FormData
): Promise<LoginState> {
  const json = { email: text(form, "email").trim(), password: text(form, "password") }
  const call = { method: "POST", json }
  const answer = await ask<{ token?: string }>("/auth/customer/emailpass", undefined, call)
  if (!answer.ok || !answer.data.token) {
    return !answer.ok && answer.failure.kind === "unavailable" ? "unavailable" : "wrong"
  }
  const entityId = await firstEntity(answer.data.token)
  if (!entityId) {
    return "no_company"
  }
  await rememberToken(answer.data.token)
  await rememberEntity(entityId)
  redirect(safeReturn(next, locale))
}
