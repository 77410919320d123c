import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendRefusal } from "@orac/companies"
import { type Desk, deskOf } from "../../desk"
import { FileRefused } from "@orac/intake"
import { CheckoutRefused } from "../../refusals"
import type { PartnerRequest } from "@orac/companies"

const UNPROCESSABLE = 422

function sendNo(res: MedusaResponse, error: unknown) {
  if (error instanceof CheckoutRefused) {
    return sendRefusal(res, error.refusals, error.status)
  }
  if (error instanceof FileRefused) {
    const { code, message, facts } = error
    return sendRefusal(res, [{ code, message, facts }], UNPROCESSABLE)
  }
  throw error
}

/**
 * Makes a route's handler: what `answer` returns goes out as JSON, a business "no" as a refusal.
 *
 * @param status of the positive answer
 */
export const handler =
  <Body, Answer>(
    answer: (desk: Desk, req: PartnerRequest<Body>) => Promise<Answer>,
    status = 200
  ) =>
  async (req: PartnerRequest<Body>, res: MedusaResponse) => {
    try {
      res.status(status).json(await answer(deskOf(req), req))
    } catch (error) {
      sendNo(res, error)
    }
  }

/** The same for a route of staff. */
export const staffHandler =
  <Body, Answer>(answer: (req: AuthenticatedMedusaRequest<Body>) => Promise<Answer>) =>
  async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    try {
      res.json(await answer(req))
    } catch (error) {
      sendNo(res, error)
    }
  }
