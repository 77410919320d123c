"use server"

import { refresh } from "next/cache"
import type {
  ApprovalRuleWrite,
  DecideAnswer,
  DecideRequest,
  DecisionResult,
  RuleSimulation,
} from "@orac/checkout/contract"
import type { RefusalBody } from "@orac/companies/contract"
import { ask } from "@/lib/api/backend"
import { callerOfCookies } from "@/lib/api/cookies"
import { requireSession } from "@/lib/api/session"
import type { Locale } from "@/lib/i18n/locales"

/** Whose page it was: another tab may have switched the legal entity since. */
export interface ApprovalPlace {
  locale: Locale
  entityId: string
}

async function post<T>({ locale, entityId }: ApprovalPlace, path: string, json: unknown) {
  const session = await requireSession(locale)
  return ask<T>(path, { ...session, entityId }, { method: "POST", json })
}

/** What a word on requests has come to. */
export type Word = { done: number; left: number } | "failed" | "choose" | "comment_missing" | null

const isVerdict = (text: unknown): text is DecideRequest["verdict"] =>
  text === "agree" || text === "refuse" || text === "return"

/** The words of a form: which requests, what is said of them and why. */
function wordOf(form: FormData) {
  const verdict = form.get("verdict")
  const comment = String(form.get("comment") ?? "").trim()
  return {
    ids: form.getAll("id").map(String),
    verdict: isVerdict(verdict) ? verdict : ("agree" as const),
    ...(comment && { comment }),
  }
}

/** Says one word on the chosen requests. */
export async function decide(place: ApprovalPlace, form: FormData): Promise<Word> {
  const word = wordOf(form)
  if (!word.ids.length) {
    return "choose"
  }
  if (word.verdict !== "agree" && !word.comment) {
    return "comment_missing"
  }
  const answer = await post<DecideAnswer>(place, "/store/approvals/decide", word)
  refresh()
  if (!answer.ok) {
    return "failed"
  }
  const left = answer.data.results.filter(({ code }) => code !== null).length
  return { done: answer.data.results.length - left, left }
}

/** Takes back a request of one's own. Answers whether it went. */
export async function withdraw(place: ApprovalPlace, id: string): Promise<boolean> {
  const answer = await post(place, `/store/approvals/${encodeURIComponent(id)}/withdraw`, {})
  refresh()
  return answer.ok
}

/** Decides by the link of a mail; only a submitted form does. */
export async function decideByLink(
  token: string,
  form: FormData
): Promise<DecisionResult | "failed" | "comment_missing"> {
  const { ids: _, ...word } = wordOf(form)
  if (word.verdict !== "agree" && !word.comment) {
    return "comment_missing"
  }
  const json = { token, ...word }
  const caller = { token: (await callerOfCookies()).token, entityId: null }
  const answer = await ask<{ result: DecisionResult }>("/store/approval-links/decide", caller, {
    method: "POST",
    json,
  })
  return answer.ok ? answer.data.result : "failed"
}

export type RuleOutcome = RefusalBody | "failed" | null

const outcomeOf = (answer: Awaited<ReturnType<typeof post>>): RuleOutcome =>
  answer.ok ? null : answer.failure.kind === "refusal" ? answer.failure.body : "failed"

/** Writes a rule; with an id it replaces that one. */
export async function saveRule(
  place: ApprovalPlace,
  rule: ApprovalRuleWrite,
  id: string | null
): Promise<RuleOutcome> {
  const path = id ? `/store/approval-rules/${encodeURIComponent(id)}` : "/store/approval-rules"
  const outcome = outcomeOf(await post(place, path, rule))
  refresh()
  return outcome
}

export async function removeRule({ locale, entityId }: ApprovalPlace, id: string): Promise<void> {
  const session = await requireSession(locale)
  const call = { method: "DELETE" }
  await ask(`/store/approval-rules/${encodeURIComponent(id)}`, { ...session, entityId }, call)
  refresh()
}

/** What a rule would have stopped; null where it could not be tried. */
export async function tryRule(
  place: ApprovalPlace,
  rule: ApprovalRuleWrite
): Promise<RuleSimulation | null> {
  const answer = await post<RuleSimulation>(place, "/store/approval-rules/simulate", rule)
  return answer.ok ? answer.data : null
}
