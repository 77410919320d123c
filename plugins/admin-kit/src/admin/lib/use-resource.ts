import { useCallback, useEffect, useState } from "react"
import { request } from "./request"

/** What a path of the admin API holds, as far as it is known. */
export interface Resource<T> {
  data: T | null
  error: Error | null
  reload: () => void
}

/**
 * Loads a path of the admin API, and again whenever the path or `stamp` changes; a late answer never
 * replaces a newer one.
 */
export function useResource<T>(path: string, stamp?: unknown): Resource<T> {
  const [state, setState] = useState<Omit<Resource<T>, "reload">>({ data: null, error: null })
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((value) => value + 1), [])
  useEffect(() => {
    let isCurrent = true
    request<T>(path).then(
      (data) => isCurrent && setState({ data, error: null }),
      (error: Error) => isCurrent && setState(({ data }) => ({ data, error }))
    )
    return () => {
      isCurrent = false
    }
  }, [path, stamp, turn])
  return { ...state, reload }
}
