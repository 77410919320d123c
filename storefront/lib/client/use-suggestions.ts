"use client"

import { useEffect, useState } from "react"
import type { Suggestion } from "@orac/pim/contract"
import { useEntity } from "@/components/ui/entity-context"
import { callPortal } from "./portal"

const PAUSE_MS = 120
const NONE: Suggestion[] = []

/** Articles that fit what is being typed; asks after a short pause and drops answers that come too late. */
export function useSuggestions(query: string): Suggestion[] {
  const { entityId } = useEntity()
  const [found, setFound] = useState<{ query: string; list: Suggestion[] }>({
    query: "",
    list: NONE,
  })
  const wanted = query.trim()
  useEffect(() => {
    if (!wanted) {
      return
    }
    const control = new AbortController()
    const timer = setTimeout(async () => {
      const path = `/api/suggest?${new URLSearchParams({ q: wanted })}`
      const call = { entityId, signal: control.signal }
      const answer = await callPortal<{ suggestions: Suggestion[] }>(path, call)
      if (answer.ok && !control.signal.aborted) {
        setFound({ query: wanted, list: answer.data.suggestions })
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [wanted, entityId])
  return wanted ? found.list : NONE
}
