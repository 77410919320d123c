import type { MedusaResponse } from "@medusajs/framework/http"
import { type HouseDesk, houseDesk } from "../../house/desk"
import { HouseRefused } from "../../house/refused"
import { type PartnerRequest, sendRefusal } from "./partner-request"

/** Sends a business "no" as data; anything else goes on as it is. */
export function sendNo(res: MedusaResponse, error: unknown) {
  if (!(error instanceof HouseRefused)) {
    throw error
  }
  sendRefusal(res, error.refusals, error.status)
}

/**
 * Makes a route's handler: what `answer` returns goes out as JSON, a business "no" as a refusal.
 *
 * @param status of the positive answer
 */
export const houseAnswer =
  <Body, Answer>(
    answer: (desk: HouseDesk, req: PartnerRequest<Body>) => Promise<Answer>,
    status = 200
  ) =>
  async (req: PartnerRequest<Body>, res: MedusaResponse) => {
    try {
      res.status(status).json(await answer(houseDesk(req), req))
    } catch (error) {
      sendNo(res, error)
    }
  }
