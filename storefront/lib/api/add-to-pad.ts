import "server-only"
import type { PadRef, PadView, PasteReport } from "@orac/checkout/contract"
import type { Answer } from "./answer"
import { type Caller, ask } from "./backend"
import { rememberedPad } from "./cookies"

export interface Addition {
  sku: string
  quantity: number
}

/** What became of an addition: the pad it went into and how much of the article is in it now. */
export interface Added {
  pad_id: string
  pad_name: string
  quantity: number
}

const post = <T>(path: string, caller: Caller, json: unknown) =>
  ask<T>(path, caller, { method: "POST", json })

/**
 * The pad the person works in; a first one is started under the given name. A pad that waits for approval is none: an
 * addition would void the request.
 */
async function workingPad(caller: Caller, newName: string): Promise<Answer<{ id: string }>> {
  const known = await ask<{ pads: PadRef[] }>("/store/pads", caller)
  if (!known.ok) {
    return known
  }
  const pads = known.data.pads.filter(({ is_waiting }) => !is_waiting)
  const remembered = await rememberedPad()
  const pad = pads.find(({ id }) => id === remembered) ?? pads[0]
  if (pad) {
    return { ok: true, data: pad }
  }
  const made = await post<{ pad: PadView }>("/store/pads", caller, { name: newName })
  return made.ok ? { ok: true, data: made.data.pad } : made
}

/**
 * Adds pieces to the pad in work. It goes the way of a list's row, which adds to what is there in one step of the
 * server, so that a colleague's change in between is kept.
 */
export async function addToPad(
  caller: Caller,
  { sku, quantity }: Addition,
  newName: string
): Promise<Answer<Added>> {
  const pad = await workingPad(caller, newName)
  if (!pad.ok) {
    return pad
  }
  const path = `/store/pads/${pad.data.id}/text`
  const text = `${sku}\t${quantity}`
  const answer = await post<PasteReport>(path, caller, { text, mode: "append" })
  if (!answer.ok) {
    return answer
  }
  const { id, name, lines } = answer.data.pad
  const line = lines.find((one) => one.sku === sku)
  return line
    ? { ok: true, data: { pad_id: id, pad_name: name, quantity: line.quantity } }
    : { ok: false, failure: { kind: "invalid", message: "The article was not added." } }
}
