import type { OrderRow, PadRef } from "@orac/checkout/contract"
import { isLate } from "./days"
import type { DueInvoice } from "./open-invoices"

export type Matter =
  | { kind: "blocked" }
  | { kind: "approvals"; count: number }
  | { kind: "credit_over"; amountMinor: number }
  | { kind: "invoice"; invoice: DueInvoice }
  | { kind: "late"; order: OrderRow }
  | { kind: "rows"; pad: PadRef }

export interface State {
  isBlocked: boolean
  /** How many requests wait for the reader's word. */
  approvals: number
  availableMinor: number | null
  due: DueInvoice[]
  orders: OrderRow[]
  pads: PadRef[]
  today: string
}

/** What needs the reader, the most pressing first: what stops ordering, colleagues, money, dates, then unfinished drafts. */
export function mattersOf({
  isBlocked,
  approvals,
  availableMinor,
  due,
  orders,
  pads,
  today,
}: State): Matter[] {
  const late = orders.filter((order) => isLate(order, today))
  const unresolved = pads.filter(({ unresolved_count }) => unresolved_count > 0)
  return [
    ...(isBlocked ? [{ kind: "blocked" as const }] : []),
    ...(approvals ? [{ kind: "approvals" as const, count: approvals }] : []),
    ...(availableMinor !== null && availableMinor < 0
      ? [{ kind: "credit_over" as const, amountMinor: -availableMinor }]
      : []),
    ...due.map((invoice) => ({ kind: "invoice" as const, invoice })),
    ...late.map((order) => ({ kind: "late" as const, order })),
    ...unresolved.map((pad) => ({ kind: "rows" as const, pad })),
  ]
}
