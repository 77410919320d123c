import type { Place, PostcodeRange, Territory } from "./network"

type Address = Pick<Place, "country" | "city" | "postal_code">

/** The territories that hold an address, each with its depth in the tree: 1 is a root. */
export type TerritoryIndex = (address: Address) => ReadonlyMap<string, number>

const fold = (text: string) => text.trim().toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ")

/** Letters and digits of a postcode without its country's code: `00-001` and `00001` are one, so are `LV-1010` and `1010`. */
export function foldPostcode(country: string, code: string): string {
  const folded = code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
  const own = country.toUpperCase()
  const rest = folded.slice(own.length)
  return folded.startsWith(own) && /^\d/.test(rest) ? rest : folded
}

/** Postcodes of a country as they are compared: letters and digits in capitals. */
export const foldRanges = (
  country: string | null,
  ranges: readonly PostcodeRange[]
): PostcodeRange[] =>
  ranges.map(({ from, to }) => ({
    from: foldPostcode(country ?? "", from),
    to: foldPostcode(country ?? "", to),
  }))

const cityKey = (country: string, city: string) => `${country} ${fold(city)}`

function holdsPostcode({ postcodes }: Territory, code: string): boolean {
  return postcodes.some(({ from, to }) => {
    const head = code.slice(0, from.length)
    return head.length === from.length && head >= from && head <= to
  })
}

/** Whether the postcodes of a territory and of those above it leave room for a code. */
function allows(path: readonly Territory[], code: string): boolean {
  const ranged = path.filter(({ postcodes }) => postcodes.length)
  return !ranged.length || ranged.some((territory) => holdsPostcode(territory, code))
}

/** The open territories with their way from the root; a closed one closes what stands below it. */
function pathsOf(territories: readonly Territory[]): Map<Territory, Territory[]> {
  const byId = new Map(territories.map((territory) => [territory.id, territory]))
  const paths = new Map<Territory, Territory[]>()
  for (const territory of territories) {
    const path: Territory[] = []
    let node: Territory | undefined = territory
    while (node?.active && !path.includes(node)) {
      path.unshift(node)
      node = node.parent_id === null ? undefined : byId.get(node.parent_id)
    }
    if (path.length && path[0].parent_id === null) {
      paths.set(territory, path)
    }
  }
  return paths
}

/** Open territories by what they say of an address themselves. */
function byAddress(territories: Iterable<Territory>) {
  const all = [...territories].filter(({ country }) => country !== null)
  const group = (keysOf: (territory: Territory) => string[]) => {
    const groups = new Map<string, Territory[]>()
    for (const territory of all) {
      keysOf(territory).forEach((key) => groups.set(key, [...(groups.get(key) ?? []), territory]))
    }
    return groups
  }
  return {
    countries: group(({ kind, country }) => (kind === "country" ? [country!] : [])),
    cities: group(({ country, cities }) => cities.map((city) => cityKey(country!, city))),
    ranged: group(({ country, postcodes }) => (postcodes.length ? [country!] : [])),
  }
}

/** Prepares the tree for many questions; answers for equal addresses are remembered. */
export function territoryIndex(territories: readonly Territory[]): TerritoryIndex {
  const folded = territories.map((territory) => ({
    ...territory,
    postcodes: foldRanges(territory.country, territory.postcodes),
  }))
  const paths = pathsOf(folded)
  const { countries, cities, ranged } = byAddress(paths.keys())
  const known = new Map<string, ReadonlyMap<string, number>>()
  return ({ country, city, postal_code }) => {
    const code = foldPostcode(country, postal_code)
    const key = `${cityKey(country, city)} ${code}`
    // A name may stand for several cities: the postcode tells which, as long as it tells anything.
    const local = () => {
      const named = cities.get(cityKey(country, city)) ?? []
      const certain = [
        ...named.filter((territory) => allows(paths.get(territory)!, code)),
        ...(ranged.get(country) ?? []).filter((territory) => holdsPostcode(territory, code)),
      ]
      return code && certain.length ? certain : named
    }
    const direct = () => [...(countries.get(country) ?? []), ...local()]
    const answer =
      known.get(key) ??
      new Map(
        direct().flatMap((territory) =>
          paths.get(territory)!.map((node, index) => [node.id, index + 1] as const)
        )
      )
    known.set(key, answer)
    return answer
  }
}
