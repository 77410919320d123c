import { z } from "@medusajs/framework/zod"
import { askRegistry, type Reading, type RegistryProvider } from "@orac/companies"
import { cityOf } from "./vies-address"

export interface ViesSettings {
  /** The service's address; its public one by default. */
  url?: string
  timeout_ms?: number
  /** Our own VAT number: with it the answer carries a consultation number as tax evidence. */
  requester?: { country: string; number: string }
}

const PUBLIC_URL = "https://ec.europa.eu/taxation_customs/vies"
const PATH = "/rest-api/check-vat-number"
const TIMEOUT_MS = 10_000

const Checked = z.object({
  countryCode: z.string(),
  vatNumber: z.string(),
  valid: z.boolean(),
  requestDate: z.string().nullish(),
  requestIdentifier: z.string().nullish(),
  name: z.string().nullish(),
  address: z.string().nullish(),
})

const Failed = z.object({
  actionSucceed: z.literal(false),
  errorWrappers: z.array(z.object({ error: z.string() })).min(1),
})

/** Errors that pass by themselves; the others say that we asked wrongly. */
const PASSING = [
  "MS_UNAVAILABLE",
  "MS_MAX_CONCURRENT_REQ",
  "GLOBAL_MAX_CONCURRENT_REQ",
  "MS_MAX_CONCURRENT_REQ_TIME",
  "GLOBAL_MAX_CONCURRENT_REQ_TIME",
  "TIMEOUT",
  "SERVICE_UNAVAILABLE",
]

const errorOf = (body: unknown) => Failed.safeParse(body).data?.errorWrappers[0].error

const isBusy = ({ status, body }: { status: number; body: unknown }) =>
  status === 429 || status >= 500 || PASSING.includes(errorOf(body) ?? "")

/** Member states that keep names to themselves answer with dashes. */
const disclosed = (text: string | null | undefined) => {
  const plain = text?.replace(/\s*\n\s*/g, ", ").trim()
  return plain && /[\p{L}\p{N}]/u.test(plain) ? plain : null
}

function read(taxId: string, { status, body }: { status: number; body: unknown }): Reading {
  const error = errorOf(body)
  if (error) {
    return error === "INVALID_INPUT"
      ? { kind: "not_found" }
      : { kind: "unavailable", reason: error.toLowerCase() }
  }
  const answer = Checked.safeParse(body)
  const isOurs =
    answer.success && answer.data.countryCode + answer.data.vatNumber.replace(/\s/g, "") === taxId
  if (status !== 200 || !isOurs) {
    return { kind: "unavailable", reason: "unreadable" }
  }
  const { valid, name, address } = answer.data
  if (!valid) {
    return { kind: "not_found" }
  }
  const company = {
    tax_id: taxId,
    name: disclosed(name),
    full_name: disclosed(name),
    address: disclosed(address),
    ...cityOf(address),
    status: "active" as const,
    director: null,
    registered_on: null,
    activity: null,
    legal_ids: {},
  }
  return { kind: "found", company }
}

/** Whether a VAT number is in force, and whose it is where the member state tells. */
export const viesRegistry = (settings: () => ViesSettings): RegistryProvider => ({
  name: "VIES",
  discloses: ["name", "address"],
  find({ tax_id }) {
    const { url = PUBLIC_URL, timeout_ms = TIMEOUT_MS, requester } = settings()
    return askRegistry({
      source: "VIES",
      url: url.replace(/\/+$/, "") + PATH,
      body: {
        countryCode: tax_id.slice(0, 2),
        vatNumber: tax_id.slice(2),
        ...(requester && {
          requesterMemberStateCode: requester.country,
          requesterNumber: requester.number,
        }),
      },
      timeout_ms,
      retries: 2,
      wait_ms: 1_000,
      isBusy,
      read: (answer) => read(tax_id, answer),
    })
  },
})
