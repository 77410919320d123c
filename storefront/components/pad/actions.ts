"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { PadView } from "@orac/checkout/contract"
import type { Failure } from "@/lib/api/answer"
import { ask } from "@/lib/api/backend"
import { rememberPad } from "@/lib/api/cookies"
import { type Session, requireSession, unwrap } from "@/lib/api/session"
import { formatDay } from "@/lib/format/date"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

async function createPad(session: Session): Promise<PadView> {
  const date = formatDay(new Date().toISOString(), session.locale)
  const json = { name: translator(session.locale, "pad")("new_name", { date }) }
  const call = { method: "POST", json }
  return unwrap(session, await ask<{ pad: PadView }>("/store/pads", session, call)).pad
}

/** Starts a pad, with a list in it where one was given, and opens it. */
export async function startPad(locale: Locale, form: FormData) {
  const session = await requireSession(locale)
  const pad = await createPad(session)
  const text = String(form.get("text") ?? "")
  if (text.trim()) {
    const call = { method: "POST", json: { text, mode: "append" } }
    await ask(`/store/pads/${pad.id}/text`, session, call)
  }
  await rememberPad(pad.id)
  redirect(`/${locale}/pads/${pad.id}`)
}

/** Deletes a pad; its orders, if any, are not touched. Answers why not where it was not done. */
export async function deletePad(locale: Locale, padId: string): Promise<Failure | null> {
  const session = await requireSession(locale)
  const answer = await ask(`/store/pads/${padId}`, session, { method: "DELETE" })
  refresh()
  return answer.ok || answer.failure.kind === "not_found" ? null : answer.failure
}
