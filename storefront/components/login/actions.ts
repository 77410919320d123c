"use server"

import { redirect } from "next/navigation"
import type { PartnerMe } from "@orac/companies/contract"
import type { Failure } from "@/lib/api/answer"
import { ask } from "@/lib/api/backend"
import { readerAddress } from "@/lib/api/reader-address"
import { rememberEntity, rememberToken } from "@/lib/api/cookies"
import type { Locale } from "@/lib/i18n/locales"
import { safeReturn } from "@/lib/navigation"

export type LoginState = "wrong" | "too_many" | "unavailable" | "no_company" | null

const text = (form: FormData, name: string) => String(form.get(name) ?? "")

const PROBLEMS: Partial<Record<Failure["kind"], LoginState>> = {
  unavailable: "unavailable",
  refusal: "too_many",
}

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
  const json = {
    email: text(form, "email").trim().toLowerCase(),
    password: text(form, "password"),
  }
  const call = { method: "POST", json, headers: await readerAddress() }
  const answer = await ask<{ token?: string }>("/auth/customer/emailpass", undefined, call)
  if (!answer.ok || !answer.data.token) {
    return (!answer.ok && PROBLEMS[answer.failure.kind]) || "wrong"
  }
  const entityId = await firstEntity(answer.data.token)
  if (!entityId) {
    return "no_company"
  }
  await rememberToken(answer.data.token)
  await rememberEntity(entityId)
  redirect(safeReturn(next, locale))
}
