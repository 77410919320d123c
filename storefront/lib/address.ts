/** A page's query as Next hands it over. */
export type AddressQuery = Record<string, string | string[] | undefined>

/** All values of a name, without blanks. */
export const valuesOf = (query: AddressQuery, name: string): string[] =>
  [query[name] ?? []].flat().flatMap((value) => value.trim() || [])

export const valueOf = (query: AddressQuery, name: string): string => valuesOf(query, name)[0] ?? ""

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A calendar day of the address; anything else counts as not given. */
export function dayOf(query: AddressQuery, name: string): string {
  const value = valueOf(query, name)
  return DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : ""
}

/** A whole number of the address from 1 up, else `fallback`. */
export function countOf(query: AddressQuery, name: string, fallback: number): number {
  const value = Number(valueOf(query, name))
  return Number.isInteger(value) && value > 0 ? value : fallback
}

/** `path` with the parameters that say something. */
export function addressOf(path: string, parameters: [name: string, value: string][]): string {
  const query = new URLSearchParams(parameters.filter(([, value]) => value))
  return query.size ? `${path}?${query}` : path
}
