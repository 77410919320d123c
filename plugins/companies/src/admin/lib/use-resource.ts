import { useCallback, useEffect, useState } from "react"

export interface Resource<T> {
  data: T | null
  error: string | null
  reload: () => void
}

/** A request that was refused; `code` and `facts` are those of a business refusal. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly code?: string,
    readonly facts?: Record<string, unknown>
  ) {
    super(message)
  }
}

/** Asks the admin API; the answer's message is the error when it refuses. */
export async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(path, {
    credentials: "include",
    headers: init.body instanceof FormData ? {} : { "content-type": "application/json" },
    ...init,
  })
  const body = await answer.json().catch(() => ({}))
  if (!answer.ok) {
    throw new RequestError(
      body.message ?? answer.statusText,
      body.type === "refusal" ? body.code : undefined,
      body.refusals?.[0]?.facts
    )
  }
  return body
}

/** Loads a path of the admin API and again whenever it changes; a late answer never replaces a newer one. */
export function useResource<T>(path: string): Resource<T> {
  const [state, setState] = useState<{ data: T | null; error: string | null }>({
    data: null,
    error: null,
  })
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
