import type { Refusal } from "@orac/bulk"
import type { PostcodeRange, Seller, Territory } from "./network"
import { chainAbove } from "./prepare-network"

const refuse = (code: string, message: string, facts: Record<string, unknown> = {}): Refusal => ({
  code,
  message,
  facts,
})

export type NewTerritory = Omit<Territory, "id" | "active">

const isSoundRange = ({ from, to }: PostcodeRange) =>
  from.length > 0 && from.length === to.length && from <= to

const LACKS: Partial<Record<Territory["kind"], (territory: NewTerritory) => boolean>> = {
  country: ({ country }) => country === null,
  city: ({ country, cities }) => country === null || !cities.length,
  postcodes: ({ country, postcodes }) => country === null || !postcodes.length,
}

/**
 * What is wrong with a new territory, or null.
 *
 * @param parent the territory above it; undefined for a root
 */
export function territoryProblem(
  territory: NewTerritory,
  parent: Pick<Territory, "country" | "active"> | undefined
): Refusal | null {
  if (parent && !parent.active) {
    return refuse("TERRITORY_CLOSED", "The territory above is closed: choose an open one.")
  }
  if (parent?.country && territory.country !== parent.country) {
    const facts = { country: parent.country }
    return refuse("TERRITORY_COUNTRY", `It must lie in the country ${parent.country}.`, facts)
  }
  if (LACKS[territory.kind]?.(territory)) {
    return refuse(
      "TERRITORY_EMPTY",
      "Name the country, and for a city its names, for postcodes their ranges."
    )
  }
  const range = territory.postcodes.find((one) => !isSoundRange(one))
  return range
    ? refuse(
        "TERRITORY_RANGE",
        `The range ${range.from}–${range.to} needs two prefixes of one length, the lower first.`,
        { ...range }
      )
    : null
}

/** What is wrong with a seller's place in the chain, or null. */
export function chainProblem(
  sellers: ReadonlyMap<string, Seller>,
  { id, parent_id }: Pick<Seller, "id" | "parent_id">
): Refusal | null {
  if (parent_id === null) {
    return null
  }
  if (sellers.get(parent_id)?.role !== "distributor") {
    return refuse("CHAIN_PARENT", "Only an active distributor can stand above another seller.")
  }
  return chainAbove(sellers, parent_id).includes(id)
    ? refuse("CHAIN_CIRCLE", "The one above buys from this seller: the chain would be a circle.")
    : null
}
