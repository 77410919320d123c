"use client"

import { useEffect, useState } from "react"

/**
 * A part of the page that comes after the first paint, or once it is asked for; null until it is there. Unlike a
 * suspended one it never waits for the rest of the page to come alive.
 *
 * @param load must be the same function in every render
 * @param isWanted nothing is fetched before this is so
 */
export function useLoaded<T>(load: () => Promise<{ default: T }>, isWanted = true): T | null {
  const [part, setPart] = useState<{ value: T } | null>(null)
  useEffect(() => {
    if (!isWanted) {
      return
    }
    let isCurrent = true
    void load().then(({ default: value }) => isCurrent && setPart({ value }))
    return () => {
      isCurrent = false
    }
  }, [load, isWanted])
  return part?.value ?? null
}
