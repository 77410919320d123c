import { randomUUID } from "crypto"
import type { PadPlans, PadView, PasteReport, PlacedOrder } from "@orac/checkout/contract"
import type { Partner } from "./partner"
import type { Wanted } from "../harness/order"

export const createPad = async ({ post }: Partner): Promise<string> =>
  (await post<{ pad: PadView }>("/store/pads", { name: "Bench" })).pad.id

/** Two columns out of a spreadsheet. */
export const listOf = (wanted: Wanted[]): string =>
  wanted.map(({ article, quantity }) => `${article.sku}\t${quantity}`).join("\n")

export async function paste({ post }: Partner, pad: string, text: string): Promise<PadView> {
  const report = await post<PasteReport>(`/store/pads/${pad}/text`, { text, mode: "replace" })
  if (report.unresolved || report.added !== report.read) {
    throw new Error(`Not all rows became lines: ${JSON.stringify({ ...report, pad: null })}`)
  }
  return report.pad
}

export interface Choice {
  pad_version: number
  plan: string
  expected_total_minor: number
}

/** Asks for the delivery plans and chooses the first. */
export async function choose({ post }: Partner, pad: string): Promise<Choice> {
  const { pad_version, plans, impossible } = await post<PadPlans>(`/store/pads/${pad}/plans`)
  if (!plans.length) {
    throw new Error(`No plan: ${JSON.stringify(impossible).slice(0, 300)}`)
  }
  const [{ fingerprint, total_minor }] = plans
  return { pad_version, plan: fingerprint, expected_total_minor: total_minor }
}

export const place = ({ post }: Partner, pad: string, choice: Choice): Promise<PlacedOrder> =>
  post(`/store/pads/${pad}/place`, choice, { "idempotency-key": randomUUID() })
