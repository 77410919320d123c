import "server-only"
import type { PadRef, PadView } from "@orac/checkout/contract"
import { rememberedPad } from "./cookies"
import { type Session, can, read } from "./session"

export const pads = async (session: Session): Promise<PadRef[]> =>
  can(session, "cart.edit") ? (await read<{ pads: PadRef[] }>(session, "/store/pads")).pads : []

export const pad = async (session: Session, id: string): Promise<PadView> =>
  (await read<{ pad: PadView }>(session, `/store/pads/${encodeURIComponent(id)}`)).pad

/** The pad a person works in: the one opened last, else the one changed last. */
export async function currentPad(session: Session): Promise<PadRef | null> {
  const [all, remembered] = await Promise.all([pads(session), rememberedPad()])
  return all.find(({ id }) => id === remembered) ?? all[0] ?? null
}
