import { askRegistry, type Reading, type RegistryProvider } from "@orac/companies"
import { companyOf, PartyAnswer } from "./party"

export interface DadataSettings {
  /** Without a key the registry is unavailable. */
  key?: string
  /** The service's address; its public one by default. */
  url?: string
  timeout_ms?: number
}

const PUBLIC_URL = "https://suggestions.dadata.ru"
const PATH = "/suggestions/api/4_1/rs/findById/party"
const TIMEOUT_MS = 5_000

/** DaData answers 429 above its rate a second; a day's quota or a wrong key is 403 and does not pass. */
const isBusy = ({ status }: { status: number }) => status === 429 || status >= 500

function read(taxId: string, { status, body }: { status: number; body: unknown }): Reading {
  if (status === 401 || status === 403) {
    return { kind: "unavailable", reason: "not_allowed" }
  }
  const answer = PartyAnswer.safeParse(body)
  if (status !== 200 || !answer.success) {
    return { kind: "unavailable", reason: "unreadable" }
  }
  const found = answer.data.suggestions.find(({ data }) => data.inn === taxId)
  return found ? { kind: "found", company: companyOf(found.data) } : { kind: "not_found" }
}

/**
 * Russia's registry of legal entities and sole traders through DaData.
 *
 * @param settings read at every question, so that a key can come from the environment
 */
export const dadataRegistry = (settings: () => DadataSettings): RegistryProvider => ({
  name: "DaData",
  discloses: ["name", "address", "director", "registered_on", "activity"],
  find({ tax_id }) {
    const { key, url = PUBLIC_URL, timeout_ms = TIMEOUT_MS } = settings()
    return askRegistry({
      source: "DaData",
      url: new URL(PATH, url).href,
      headers: { authorization: `Token ${key ?? ""}` },
      body: { query: tax_id, branch_type: "MAIN", count: 1 },
      timeout_ms,
      retries: 2,
      wait_ms: 300,
      isBusy,
      read: (answer) => read(tax_id, answer),
    })
  },
})
