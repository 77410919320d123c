"use server"

import { refresh } from "next/cache"
import type { RefusalBody } from "@orac/companies/contract"
import { ask } from "@/lib/api/backend"
import { requireSession } from "@/lib/api/session"
import { clientTerms, discounts, invoiceDetails, statusDiscounts } from "@/lib/clients/form-values"
import { readPriceLines } from "@/lib/clients/price-lines"
import type { Locale } from "@/lib/i18n/locales"

/** How a change of terms went; `unread` are lines of a list that were not understood: nothing was written then. */
export type TermsState =
  | { kind: "done" }
  | { kind: "refused"; body: RefusalBody }
  | { kind: "unread"; lines: string[] }
  | { kind: "failed" }
  | null

const SHAPES = { terms: clientTerms, discounts, status: statusDiscounts, details: invoiceDetails }

export interface TermsCall {
  locale: Locale
  /** Whose page it was: another tab may have switched the legal entity since. */
  entityId: string
  /** Below `/store/partner/`. */
  path: string
  shape: keyof typeof SHAPES | "prices" | "remove"
  minorUnits: number
}

const KNOWN =
  /^(clients\/[\w-]+\/(credit|discounts|prices(\/[\w-]+)?)|selling-discounts|invoice-details)$/

async function send(
  { locale, entityId, path }: TermsCall,
  method: "POST" | "DELETE",
  json?: unknown
): Promise<TermsState> {
  if (!KNOWN.test(path)) {
    return { kind: "failed" }
  }
  const session = { ...(await requireSession(locale)), entityId }
  const answer = await ask(`/store/partner/${path}`, session, { method, json })
  if (answer.ok) {
    refresh()
    return { kind: "done" }
  }
  return answer.failure.kind === "refusal"
    ? { kind: "refused", body: answer.failure.body }
    : { kind: "failed" }
}

/** One change of what a seller gives its clients; the server decides who may. */
export async function changeTerms(
  call: TermsCall,
  _before: TermsState,
  form: FormData
): Promise<TermsState> {
  const { shape, minorUnits } = call
  if (shape === "remove") {
    return send(call, "DELETE")
  }
  if (shape !== "prices") {
    return send(call, "POST", SHAPES[shape](form, minorUnits))
  }
  const { prices, unread } = readPriceLines(String(form.get("lines") ?? ""), minorUnits)
  return unread.length ? { kind: "unread", lines: unread } : send(call, "POST", { prices })
}
