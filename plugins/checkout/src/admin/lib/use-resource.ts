import { useCallback, useEffect, useState } from "react"

/** What the admin API answered when it refused. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string
  ) {
    super(message)
    this.name = "RequestError"
  }
}

async function request<T>(path: string): Promise<T> {
  const answer = await fetch(path, { credentials: "include" })
  const body = await answer.json().catch(() => ({}))
  if (!answer.ok) {
    throw new RequestError(answer.status, body.message ?? answer.statusText)
  }
  return body
}

interface Loaded<T> {
  data: T | null
  error: RequestError | Error | null
}

/**
 * Loads a path of the admin API, and again whenever the path or `stamp` changes; a late answer never
 * replaces a newer one.
 */
export function useResource<T>(path: string, stamp?: unknown): Loaded<T> & { reload: () => void } {
  const [state, setState] = useState<Loaded<T>>({ data: null, error: null })
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
