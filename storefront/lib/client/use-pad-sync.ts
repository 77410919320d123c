"use client"

import { useEffect, useState, useSyncExternalStore } from "react"
import type { PadView } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import type { PadAnswer, PadPort } from "@/lib/pad/delivery"
import type { Changes } from "@/lib/pad/rows"
import { PadSync } from "@/lib/pad/sync"
import { callPortal } from "./portal"

const keyOf = (padId: string) => `orac-pad:${padId}`

/** Waits, but no longer than until the browser is online again. */
const waitOrOnline = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener("online", done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    addEventListener("online", done)
  })

function readKept(padId: string): Changes {
  try {
    return JSON.parse(localStorage.getItem(keyOf(padId)) ?? "{}") as Changes
  } catch {
    return {}
  }
}

function keep(padId: string, changes: Changes) {
  try {
    if (Object.keys(changes).length) {
      localStorage.setItem(keyOf(padId), JSON.stringify(changes))
    } else {
      localStorage.removeItem(keyOf(padId))
    }
  } catch {
    // A full or forbidden store only means that a closed tab cannot resume.
  }
}

const portOf = (padId: string, entityId: string): PadPort => ({
  send: ({ path, ...request }) =>
    callPortal<PadAnswer>(`/api/pads/${padId}${path}`, { entityId, ...request }),
  wait: waitOrOnline,
  keep: (changes) => keep(padId, changes),
  kept: () => readKept(padId),
})

/** The pad's store for one page, with what is known of it now. */
export function usePadSync(initial: PadView) {
  const { entityId } = useEntity()
  const [sync] = useState(
    () =>
      new PadSync(
        { pad: initial, changes: {}, chosen: new Map(), status: "saved", notice: null },
        portOf(initial.id, entityId)
      )
  )
  useEffect(() => {
    sync.resume()
    const look = () => document.visibilityState === "visible" && sync.refresh()
    document.addEventListener("visibilitychange", look)
    return () => document.removeEventListener("visibilitychange", look)
  }, [sync])
  return [sync, useSyncExternalStore(sync.subscribe, sync.read, sync.read)] as const
}
