import { z } from "@medusajs/framework/zod"
import type { RegistryCompany } from "@orac/companies"

const text = z.string().nullish()

/** The part of DaData's answer that is read; it may carry more. */
const Party = z.object({
  inn: z.string(),
  kpp: text,
  ogrn: text,
  type: text,
  okved: text,
  name: z.object({ full_with_opf: text, short_with_opf: text }).nullish(),
  fio: z.object({ surname: text, name: text, patronymic: text }).nullish(),
  management: z.object({ name: text }).nullish(),
  address: z
    .object({
      value: text,
      unrestricted_value: text,
      data: z.object({ postal_code: text, city: text, region_with_type: text }).nullish(),
    })
    .nullish(),
  state: z.object({
    status: z.enum(["ACTIVE", "REORGANIZING", "LIQUIDATING", "LIQUIDATED", "BANKRUPT"]),
    registration_date: z.number().nullish(),
  }),
})

export const PartyAnswer = z.object({
  suggestions: z.array(z.object({ value: z.string(), data: Party })),
})

export type PartyData = z.infer<typeof Party>

const STATUSES: Record<PartyData["state"]["status"], RegistryCompany["status"]> = {
  ACTIVE: "active",
  REORGANIZING: "reorganizing",
  LIQUIDATING: "liquidating",
  LIQUIDATED: "liquidated",
  BANKRUPT: "bankrupt",
}

function personOf({ fio, management }: PartyData): string | null {
  const name = [fio?.surname, fio?.name, fio?.patronymic].filter(Boolean).join(" ")
  return management?.name || name || null
}

function dayOf(ms: number | null | undefined): string | null {
  const date = new Date(ms ?? NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

/** DaData's party in the words of the registry port. */
export function companyOf(data: PartyData): RegistryCompany {
  const { address } = data
  const numbers = Object.entries({ kpp: data.kpp, ogrn: data.ogrn })
  return {
    tax_id: data.inn,
    name: data.name?.short_with_opf || data.name?.full_with_opf || null,
    full_name: data.name?.full_with_opf || null,
    address: address?.unrestricted_value || address?.value || null,
    city: address?.data?.city || address?.data?.region_with_type || null,
    postal_code: address?.data?.postal_code || null,
    status: STATUSES[data.state.status],
    director: personOf(data),
    registered_on: dayOf(data.state.registration_date),
    activity: data.okved || null,
    legal_ids: Object.fromEntries(numbers.filter((pair): pair is [string, string] => !!pair[1])),
  }
}
