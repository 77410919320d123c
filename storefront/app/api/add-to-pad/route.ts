import { addToPad } from "@/lib/api/add-to-pad"
import { callerOf, objection } from "@/lib/api/relay"
import { formatDay } from "@/lib/format/date"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

interface Body {
  sku?: unknown
  quantity?: unknown
  locale?: unknown
}

const SKU = /^[\p{L}\p{N}._-]{1,100}$/u
const STATUS = { unauthorized: 401, not_found: 404, invalid: 422, unavailable: 503 } as const

const isQuantity = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0

function newName(asked: unknown): string {
  const locale = typeof asked === "string" && isLocale(asked) ? asked : DEFAULT_LOCALE
  const date = formatDay(new Date().toISOString(), locale)
  return translator(locale, "pad")("new_name", { date })
}

/** Adds an article to the order pad in work, from any page that shows articles. */
export async function POST(request: Request) {
  const caller = await callerOf(request)
  const refusal = objection(request, caller)
  if (refusal) {
    return refusal
  }
  const { sku, quantity, locale } = ((await request.json().catch(() => null)) ?? {}) as Body
  if (typeof sku !== "string" || !SKU.test(sku) || !isQuantity(quantity)) {
    return Response.json(
      { message: "An article and a whole quantity are needed." },
      { status: 400 }
    )
  }
  const answer = await addToPad(caller, { sku, quantity }, newName(locale))
  const headers = { "cache-control": "private, no-store" }
  if (answer.ok) {
    return Response.json(answer.data, { headers })
  }
  const { failure } = answer
  return failure.kind === "refusal"
    ? Response.json(failure.body, { status: 409, headers })
    : Response.json({ message: failure.kind }, { status: STATUS[failure.kind], headers })
}
