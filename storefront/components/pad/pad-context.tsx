"use client"

import { type ReactNode, createContext, use, useMemo, useRef } from "react"
import type { PadView } from "@orac/checkout/contract"
import { usePadSync } from "@/lib/client/use-pad-sync"
import type { PadRow } from "@/lib/pad/rows"
import { type PadSnapshot, type PadSync, rowsOfSnapshot } from "@/lib/pad/sync"

/** What this person may do with the pad and see of it. */
export interface PadRights {
  edit: boolean
  place: boolean
  /** May ask others to agree. */
  request: boolean
  prices: boolean
  stock: boolean
  /** What an order may be charged to; none where the company keeps none. */
  costCentres: readonly { id: string; name: string }[]
}

/** @param thenField whether Enter leads back to the entry field, as after adding an article there */
export type FocusLine = (sku: string, thenField?: boolean) => void

export interface PadState {
  sync: PadSync
  snapshot: PadSnapshot
  rows: PadRow[]
  rights: PadRights
  /** Brings a line's quantity into view and under the keyboard; the grid puts its own way in here. */
  focusLine: { current: FocusLine }
  focusField: { current: () => void }
}

const Context = createContext<PadState | null>(null)

interface Props {
  initial: PadView
  rights: PadRights
  children: ReactNode
}

export function PadProvider({ initial, rights, children }: Props) {
  const [sync, snapshot] = usePadSync(initial)
  const focusLine = useRef<FocusLine>(() => undefined)
  const focusField = useRef<() => void>(() => undefined)
  const rows = useMemo(() => rowsOfSnapshot(snapshot), [snapshot])
  // While others decide, a change would void what they decide on: it is withdrawn first.
  const isWaiting = snapshot.pad.approval !== null
  const value = useMemo(() => {
    const now = isWaiting ? { ...rights, edit: false } : rights
    return { sync, snapshot, rows, rights: now, focusLine, focusField }
  }, [sync, snapshot, rows, rights, isWaiting])
  return <Context value={value}>{children}</Context>
}

export function usePad(): PadState {
  const state = use(Context)
  if (!state) {
    throw new Error("This part stands outside an order pad.")
  }
  return state
}
