import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PartnerContext } from "../../domain/partner-context"
import { type Refusal, refusalBody } from "../../domain/refusal"

/** A store request whose employee, legal entity and permission the server has verified. */
export type PartnerRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & {
  partner: PartnerContext
}

/**
 * Answers a request with business refusals.
 *
 * @param status 409 where the state forbids it, 422 where the input does
 */
export const sendRefusal = (res: MedusaResponse, refusals: Refusal[], status = 409) => {
  res.status(status).json(refusalBody(refusals))
}
