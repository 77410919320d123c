import { useCallback, useEffect, useState } from "react"

/** Asks the admin API; what it refuses is an error with its message. */
export async function request<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, {
    credentials: "include",
    ...(body === undefined
      ? {}
      : {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
  })
  const data = await answer.json().catch(() => ({}))
  if (!answer.ok) {
    throw new Error(data.message ?? answer.statusText)
  }
  return data
}

/** Loads a path of the admin API, and again on `reload`; a late answer never replaces a newer one. */
export function useResource<T>(path: string) {
  const [state, setState] = useState<{ data: T | null; error: Error | null }>({
    data: null,
    error: null,
  })
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
  }, [path, turn])
  return { ...state, reload }
}
