import "server-only"
import type { PadRef, PadView } from "@orac/checkout/contract"
import type { CostCentreChoice } from "@orac/companies/contract"
import { ask } from "./backend"
import { rememberedPad } from "./cookies"
import { costCentres } from "./house"
import { groupNames } from "./prices"
import { type Session, can, read } from "./session"

export const pads = async (session: Session): Promise<PadRef[]> =>
  can(session, "cart.edit") ? (await read<{ pads: PadRef[] }>(session, "/store/pads")).pads : []

const padAddress = (id: string) => `/store/pads/${encodeURIComponent(id)}`

export const pad = async (session: Session, id: string): Promise<PadView> =>
  (await read<{ pad: PadView }>(session, padAddress(id))).pad

/** The pad opened last, unless it has been placed or deleted since. */
async function lastPad(session: Session): Promise<PadView | null> {
  const id = await rememberedPad()
  const answer = id ? await ask<{ pad: PadView }>(padAddress(id), session) : null
  return answer?.ok ? answer.data.pad : null
}

/** The pad a person works in: the one opened last, else the one changed last. */
export async function currentPad(session: Session): Promise<PadView | null> {
  const [last, all] = await Promise.all([lastPad(session), pads(session)])
  return last ?? (all.length ? pad(session, all[0].id) : null)
}

/** What a pad's page needs to know besides the pad. */
export interface PadSurroundings {
  groupNames: Record<string, string>
  costCentres: CostCentreChoice[]
}

export async function padSurroundings(session: Session): Promise<PadSurroundings> {
  const mayOrder = can(session, "order.place") || can(session, "approval.request")
  const [names, centres] = await Promise.all([
    groupNames(session),
    mayOrder ? costCentres(session) : [],
  ])
  return { groupNames: names, costCentres: centres }
}
