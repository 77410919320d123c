import { useCallback, useEffect, useState } from "react"

/** A request that was refused; `code` is translated where it is known. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined
  ) {
    super(message)
  }
}

/** Asks the admin API. */
export async function request<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const json = await answer.json().catch(() => ({}))
  if (!answer.ok) {
    throw new RequestError(json.message ?? answer.statusText, json.code)
  }
  return json
}

interface State<T> {
  data: T | null
  error: string | null
}

/** Loads a path of the admin API and again when it changes; a late answer never replaces a newer one. */
export function useResource<T>(path: string): State<T> & { reload: () => void } {
  const [state, setState] = useState<State<T>>({ data: null, error: null })
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((value) => value + 1), [])
  useEffect(() => {
    let isCurrent = true
    request<T>(path).then(
      (data) => isCurrent && setState({ data, error: null }),
      (error: Error) => isCurrent && setState(({ data }) => ({ data, error: error.message }))
    )
    return () => {
      isCurrent = false
    }
  }, [path, turn])
  return { ...state, reload }
}
