import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"

export const PAGE_SIZE = 50

/** The filter of a list, kept in the address; a change of it begins at the first page. */
export function useFilter() {
  const [params, setParams] = useSearchParams()
  const change = useCallback(
    (values: Record<string, string>) =>
      setParams(
        (old) => {
          const all = Object.entries({ ...Object.fromEntries(old), offset: "", ...values })
          return new URLSearchParams(all.filter(([, value]) => value))
        },
        { replace: true }
      ),
    [setParams]
  )
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...Object.fromEntries(params) })
  return { params, change, query, offset: Number(params.get("offset") ?? 0) }
}
