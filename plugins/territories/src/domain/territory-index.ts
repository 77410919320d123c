import type { Place, Territory } from "./network"

type Address = Pick<Place, "country" | "city" | "postal_code">

/** The territories that hold an address, each with its depth in the tree: 1 is a root. */
export type TerritoryIndex = (address: Address) => ReadonlyMap<string, number>

const fold = (text: string) => text.trim().toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ")

/** Letters and digits of a postcode: `00-001` and `00001` are one. */
export const foldPostcode = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, "")

const cityKey = (country: string, city: string) => `${country} ${fold(city)}`

function holdsPostcode({ postcodes }: Territory, code: string): boolean {
  return postcodes.some(({ from, to }) => {
    const head = code.slice(0, from.length)
    return head.length === from.length && head >= from && head <= to
  })
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
  const paths = pathsOf(territories)
  const { countries, cities, ranged } = byAddress(paths.keys())
  const known = new Map<string, ReadonlyMap<string, number>>()
  return ({ country, city, postal_code }) => {
    const code = foldPostcode(postal_code)
    const key = `${cityKey(country, city)} ${code}`
    const direct = () => [
      ...(countries.get(country) ?? []),
      ...(cities.get(cityKey(country, city)) ?? []),
      ...(ranged.get(country) ?? []).filter((territory) => holdsPostcode(territory, code)),
    ]
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
