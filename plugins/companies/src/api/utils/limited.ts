import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Limit, takeAttempt } from "../../queries/registration/attempts"
import { sendRefusal } from "./partner-request"

/**
 * Refuses who asks too often, counted over all servers.
 *
 * @param who tells callers apart; by default the address the request came from
 */
export const limited =
  (limit: Limit, who: (req: MedusaRequest) => string = (req) => req.ip ?? ""): MiddlewareFunction =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const seconds = await takeAttempt(knex, limit, who(req))
    if (seconds === null) {
      return next()
    }
    res.setHeader("retry-after", String(seconds))
    const message = `Too many requests: try again in ${Math.ceil(seconds / 60)} min.`
    const facts = { minutes: Math.ceil(seconds / 60) }
    sendRefusal(res, [{ code: "TOO_MANY_REQUESTS", message, facts }], 429)
  }
