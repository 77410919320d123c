import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"

export const PAGE_SIZE = 50

/**
 * The filter of a list, kept in the page's address, so that "back" leads to the same list. A change of it
 * begins at the first page; an empty value takes its part away.
 */
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
  const toOffset = (offset: number) => change({ offset: String(offset) })
  const value = (name: string) => params.get(name) ?? ""
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...Object.fromEntries(params) })
  return { value, change, query, offset: Number(value("offset")), toOffset }
}
