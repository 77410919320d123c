import type { EntityView } from "@orac/companies/contract"

type Address = EntityView["delivery_address"]

/** An address as its country writes it: in Russia from the city to the house, elsewhere from the house on. */
export function addressText({ postal_code, city, address, country }: Address): string {
  const parts =
    country === "ru"
      ? [postal_code, city, address]
      : [address, [postal_code, city].filter(Boolean).join(" ")]
  return parts.filter(Boolean).join(", ")
}
