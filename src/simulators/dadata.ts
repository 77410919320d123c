import { kppOf, ogrnOf, russianCompany, type SimulatedCompany } from "./companies"
import type { Reply, Service } from "./server"

const PATH = "/suggestions/api/4_1/rs/findById/party"

const party = ({ tax_id, ...company }: SimulatedCompany) => ({
  value: `ООО "${company.name.toUpperCase()}"`,
  unrestricted_value: `ООО "${company.name.toUpperCase()}"`,
  data: {
    inn: tax_id,
    kpp: kppOf(tax_id),
    ogrn: ogrnOf(tax_id),
    type: "LEGAL",
    okved: company.activity,
    okved_type: "2014",
    branch_type: "MAIN",
    name: {
      full_with_opf: `ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "${company.name.toUpperCase()}"`,
      short_with_opf: `ООО "${company.name.toUpperCase()}"`,
      full: company.name.toUpperCase(),
      short: company.name.toUpperCase(),
      latin: null,
    },
    opf: { code: "12300", full: "Общество с ограниченной ответственностью", short: "ООО" },
    management: { name: company.director, post: "ГЕНЕРАЛЬНЫЙ ДИРЕКТОР", disqualified: null },
    address: {
      value: company.address,
      unrestricted_value: company.address,
      data: { postal_code: company.postal_code, country: "Россия", city: company.city },
    },
    state: {
      status: company.status,
      actuality_date: Date.now(),
      registration_date: Date.parse(company.registered_on),
      liquidation_date: null,
    },
  },
})

function suggestions(query: unknown): Reply {
  if (typeof query !== "string" || !query) {
    return {
      status: 400,
      body: { family: "CLIENT_ERROR", reason: "Bad Request", message: "query" },
    }
  }
  const company = russianCompany(query)
  return { status: 200, body: { suggestions: company ? [party(company)] : [] } }
}

/** DaData's search of companies by tax id, over fictional companies. */
export const dadataSimulator: Service = {
  name: "DaData simulator",
  answer({ path, headers, body }) {
    if (path !== PATH) {
      return { status: 404, body: { message: "No such method" } }
    }
    return /^Token \S+$/.test(headers.authorization ?? "")
      ? suggestions((body as { query?: unknown } | null)?.query)
      : { status: 401, body: { message: "No API key" } }
  },
  refusals: {
    error: { status: 500, body: { message: "Internal Server Error" } },
    rate_limit: { status: 429, body: { message: "Too many requests per second" } },
    refused: { status: 403, body: { message: "Daily quota is used up" } },
  },
}
