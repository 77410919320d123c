"use client"

import { useEffect, useState } from "react"

/**
 * A part of the page that comes after the first paint; null until it is there. Unlike a suspended
 * one it never waits for the rest of the page to come alive.
 *
 * @param load must be the same function in every render
 */
export function useLoaded<T>(load: () => Promise<{ default: T }>): T | null {
  const [part, setPart] = useState<{ value: T } | null>(null)
  useEffect(() => {
    let isCurrent = true
    void load().then(({ default: value }) => isCurrent && setPart({ value }))
    return () => {
      isCurrent = false
    }
  }, [load])
  return part?.value ?? null
}
