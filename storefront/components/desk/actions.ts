"use server"

import { refresh } from "next/cache"
import type { RefusalBody } from "@orac/companies/contract"
import type { BulkAnswered, DeskAnswer } from "@orac/desk/contract"
import { ask } from "@/lib/api/backend"
import { requireSession } from "@/lib/api/session"
import { deskAnswerOf } from "@/lib/desk/answer-of"
import type { Locale } from "@/lib/i18n/locales"

export type Outcome = RefusalBody | "failed" | null

/** Whose page it was: another tab may have switched the legal entity since. */
export interface DeskPlace {
  locale: Locale
  entityId: string
}

async function post({ locale, entityId }: DeskPlace, path: string, json: unknown) {
  const session = await requireSession(locale)
  return ask<BulkAnswered>(path, { ...session, entityId }, { method: "POST", json })
}

async function outcomeOf(place: DeskPlace, path: string, json: unknown): Promise<Outcome> {
  const answer = await post(place, path, json)
  refresh()
  if (answer.ok) {
    return null
  }
  return answer.failure.kind === "refusal" ? answer.failure.body : "failed"
}

/** A seller's answer from the fields of its form. */
export const answerOrder = async (
  place: DeskPlace,
  offerId: string,
  kind: DeskAnswer["kind"],
  form: FormData
): Promise<Outcome> =>
  outcomeOf(
    place,
    `/store/desk/orders/${encodeURIComponent(offerId)}/answer`,
    deskAnswerOf(kind, form)
  )

/** Accepts the chosen orders. Answers how many were not accepted. */
export async function acceptOrders(place: DeskPlace, form: FormData): Promise<number | "failed"> {
  const ids = form.getAll("id").map(String)
  if (!ids.length) {
    return 0
  }
  const answer = await post(place, "/store/desk/accept", { ids })
  refresh()
  return answer.ok ? answer.data.results.filter(({ state }) => state === null).length : "failed"
}

/** The client's word on another date. */
export const decideDate = async (
  place: DeskPlace,
  orderId: string,
  answer: { offer_id: string; accept: boolean }
): Promise<Outcome> =>
  outcomeOf(place, `/store/partner-orders/${encodeURIComponent(orderId)}/seller`, answer)
