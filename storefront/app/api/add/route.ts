import type { PadRef, PadView } from "@orac/checkout/contract"
import { type Caller, ask, callBackend } from "@/lib/api/backend"
import { rememberPad, rememberedPad } from "@/lib/api/cookies"
import { callerOf, objection } from "@/lib/api/relay"

const SKU = /^[\w.-]{1,60}$/

const isRequest = (body: unknown): body is { sku: string; quantity: number } => {
  const { sku, quantity } = (body ?? {}) as { sku?: unknown; quantity?: unknown }
  return typeof sku === "string" && SKU.test(sku) && Number.isInteger(quantity) && Number(quantity) > 0
}

/** The pad a person works in, made on the spot where the company has none. */
async function padFor(caller: Caller): Promise<string | null> {
  const listed = await ask<{ pads: PadRef[] }>("/store/pads", caller)
  const pads = listed.ok ? listed.data.pads : []
  const remembered = await rememberedPad()
  const known = pads.find(({ id }) => id === remembered) ?? pads[0]
  if (known || !listed.ok) {
    return known?.id ?? null
  }
  const json = { name: new Date().toISOString().slice(0, 10) }
  const made = await ask<{ pad: PadView }>("/store/pads", caller, { method: "POST", json })
  if (made.ok) {
    await rememberPad(made.data.pad.id)
  }
  return made.ok ? made.data.pad.id : null
}

/** Adds an article to what the pad already holds of it. */
export async function POST(request: Request): Promise<Response> {
  const caller = await callerOf(request)
  const refusal = objection(request, caller)
  if (refusal) {
    return refusal
  }
  const body: unknown = await request.json().catch(() => null)
  if (!isRequest(body)) {
    return Response.json({ message: "Name an article and a quantity." }, { status: 400 })
  }
  const padId = await padFor(caller)
  if (!padId) {
    return Response.json({ message: "There is no pad to add to." }, { status: 503 })
  }
  // A list of one row joins the line that is there; setting a quantity would replace it.
  const json = { text: `${body.sku}\t${body.quantity}`, mode: "append" }
  const answer = await callBackend(`/store/pads/${padId}/text`, caller, { method: "POST", json })
  return answer.ok
    ? Response.json({ pad_id: padId })
    : new Response(answer.body, { status: answer.status, headers: answer.headers })
}
