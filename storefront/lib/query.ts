export type SearchParams = Record<string, string | string[] | undefined>

/** The first value of a parameter, trimmed; empty is absent. */
export function one(params: SearchParams, name: string): string | undefined {
  const value = params[name]
  const first = (Array.isArray(value) ? value[0] : value)?.trim()
  return first || undefined
}

export function many(params: SearchParams, name: string): string[] {
  const value = params[name]
  return (Array.isArray(value) ? value : [value]).filter((entry): entry is string => Boolean(entry))
}

/** The page of a list, from 1. */
export function pageOf(params: SearchParams): number {
  const page = Number(one(params, "page"))
  return Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1
}

/** Keeps the named parameters that have a value. */
export function pick(params: SearchParams, names: readonly string[]): URLSearchParams {
  const picked = new URLSearchParams()
  for (const name of names) {
    for (const value of many(params, name)) {
      picked.append(name, value.trim())
    }
  }
  return picked
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day `YYYY-MM-DD` of the calendar, or nothing. */
export function dayOf(params: SearchParams, name: string): string | undefined {
  const day = one(params, name)
  return day && DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined
}

/** Asks the backend for one page of a list. */
export function pageQuery(query: URLSearchParams, page: number, size: number): URLSearchParams {
  const asked = new URLSearchParams(query)
  asked.set("limit", String(size))
  asked.set("offset", String((page - 1) * size))
  return asked
}
