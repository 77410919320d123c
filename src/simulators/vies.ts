import { randomUUID } from "crypto"
import { europeanCompany } from "./companies"
import type { Reply, Service } from "./server"

const PATH = "/rest-api/check-vat-number"

const failed = (status: number, error: string): Reply => ({
  status,
  body: { actionSucceed: false, errorWrappers: [{ error }] },
})

function check(countryCode: string, vatNumber: string, hasRequester: boolean): Reply {
  const company = europeanCompany(countryCode + vatNumber)
  return {
    status: 200,
    body: {
      countryCode,
      vatNumber,
      requestDate: new Date().toISOString(),
      valid: company !== null,
      requestIdentifier: hasRequester ? randomUUID().slice(0, 16) : "",
      name: company?.name ?? "---",
      address: company?.address ?? "---",
      traderName: "---",
      traderStreet: "---",
      traderPostalCode: "---",
      traderCity: "---",
      traderCompanyType: "---",
    },
  }
}

/** The check of a VAT number by VIES, over fictional companies. */
export const viesSimulator: Service = {
  name: "VIES simulator",
  answer({ path, body }) {
    const { countryCode, vatNumber, requesterNumber } = (body ?? {}) as Record<string, unknown>
    if (path !== PATH) {
      return failed(404, "NOT_FOUND")
    }
    return typeof countryCode === "string" &&
      /^[A-Z]{2}$/.test(countryCode) &&
      typeof vatNumber === "string" &&
      /^[0-9A-Z+*]{2,12}$/.test(vatNumber)
      ? check(countryCode, vatNumber, Boolean(requesterNumber))
      : failed(400, "INVALID_INPUT")
  },
  refusals: {
    error: failed(500, "SERVICE_UNAVAILABLE"),
    rate_limit: failed(200, "MS_MAX_CONCURRENT_REQ"),
    refused: failed(400, "INVALID_REQUESTER_INFO"),
  },
}
