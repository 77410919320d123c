"use server"

import { redirect } from "next/navigation"
import { callBackend } from "@/lib/api/backend"
import { readerAddress } from "@/lib/api/reader-address"
import type { Locale } from "@/lib/i18n/locales"

export type ForgottenState = "link_sent" | "too_many" | "unavailable" | null
export type NewPasswordState = "short" | "outdated" | "unavailable" | null

const PATH = "/auth/customer/emailpass"
const LEAST = 10

/** Has a link mailed; the answer is the same whether somebody logs in by the address or not. */
export async function askForLink(_before: ForgottenState, form: FormData): Promise<ForgottenState> {
  const identifier = String(form.get("email") ?? "")
    .trim()
    .toLowerCase()
  const call = { method: "POST", json: { identifier }, headers: await readerAddress() }
  const { ok, status } = await callBackend(`${PATH}/reset-password`, undefined, call)
  if (status === 429) {
    return "too_many"
  }
  return ok ? "link_sent" : "unavailable"
}

/** Sets the password by the one-time token of a mailed link. */
export async function setPassword(
  locale: Locale,
  token: string,
  _before: NewPasswordState,
  form: FormData
): Promise<NewPasswordState> {
  const password = String(form.get("password") ?? "")
  if (password.length < LEAST) {
    return "short"
  }
  const call = {
    method: "POST",
    json: { password },
    headers: { ...(await readerAddress()), authorization: `Bearer ${token}` },
  }
  const { ok, status } = await callBackend(`${PATH}/update`, undefined, call)
  if (ok) {
    redirect(`/${locale}/login?why=changed`)
  }
  return status === 401 ? "outdated" : status === 422 ? "short" : "unavailable"
}
