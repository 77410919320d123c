import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { sendNo } from "../api/utils/house-answer"
import { staffName } from "../api/utils/staff-name"

/** What staff who look after the partner base have at hand. */
export interface BaseDesk {
  container: MedusaContainer
  knex: Knex
  markets: MarketsService
}

export const baseDesk = (container: MedusaContainer): BaseDesk => ({
  container,
  knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  markets: container.resolve<MarketsService>(MARKETS_MODULE),
})

type Ask<Body> = AuthenticatedMedusaRequest<Body>

/**
 * Makes a handler for staff: what `answer` returns goes out as JSON, a business "no" as a refusal.
 *
 * @param status of the positive answer
 */
export const staffAnswer =
  <Body, Answer>(answer: (desk: BaseDesk, req: Ask<Body>) => Promise<Answer>, status = 200) =>
  async (req: Ask<Body>, res: MedusaResponse) => {
    try {
      res.status(status).json(await answer(baseDesk(req.scope), req))
    } catch (error) {
      sendNo(res, error)
    }
  }

/** The same for a change: who makes it is known. */
export const staffChange = <Body, Answer>(
  change: (desk: BaseDesk, actor: string, req: Ask<Body>) => Promise<Answer>,
  status = 200
) => staffAnswer<Body, Answer>(async (desk, req) => change(desk, await staffName(req), req), status)
