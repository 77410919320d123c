"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { PadPlans } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import type { Failure } from "@/lib/api/answer"
import { callPortal } from "./portal"

const PAUSE_MS = 350

interface Found {
  key: string
  plans: PadPlans | null
  failure: Failure | null
}

export interface PlansState {
  /** Of exactly the pad's present version; null while they are being found. */
  plans: PadPlans | null
  failure: Failure | null
  isFinding: boolean
  /** Finds them anew, after stock has moved. */
  again: () => void
}

/**
 * The delivery plans of a pad at rest; each change of the pad makes the former ones void. A pad that has just been
 * opened is at rest already; after a change more changes may follow.
 *
 * @param version of the saved pad; null while there is nothing to plan
 */
export function usePlans(padId: string, version: number | null): PlansState {
  const { entityId } = useEntity()
  const [round, setRound] = useState(0)
  const [found, setFound] = useState<Found | null>(null)
  const key = version === null ? null : `${version}:${round}`
  const firstKey = useRef(key)
  useEffect(() => {
    if (key === null) {
      return
    }
    const control = new AbortController()
    const isFirst = key === firstKey.current
    const timer = setTimeout(
      async () => {
        const answer = await callPortal<PadPlans>(`/api/pads/${padId}/plans`, {
          entityId,
          method: "POST",
          json: { explain: true },
          signal: control.signal,
        })
        if (!control.signal.aborted) {
          const plans = answer.ok ? answer.data : null
          setFound({ key, plans, failure: answer.ok ? null : answer.failure })
        }
      },
      isFirst ? 0 : PAUSE_MS
    )
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [key, padId, entityId])
  const again = useCallback(() => setRound((before) => before + 1), [])
  const isFresh = found?.key === key
  return {
    plans: isFresh ? (found?.plans ?? null) : null,
    failure: isFresh ? (found?.failure ?? null) : null,
    isFinding: key !== null && !isFresh,
    again,
  }
}
