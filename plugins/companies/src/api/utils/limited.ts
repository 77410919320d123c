import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Limit, takeAttempt } from "../../queries/registration/attempts"
import { sendRefusal } from "./partner-request"

/** The address of the network that a request came from. */
export const addressOf = (req: MedusaRequest): string => req.ip ?? ""

/** Says when to come again. */
export function tooMany(res: MedusaResponse, seconds: number): void {
  const minutes = Math.ceil(seconds / 60)
  const message = `Too many requests: try again in ${minutes} min.`
  res.setHeader("retry-after", String(seconds))
  sendRefusal(res, [{ code: "TOO_MANY_REQUESTS", message, facts: { minutes } }], 429)
}

/**
 * Refuses who asks too often, counted over all servers.
 *
 * @param who tells callers apart; by default the address the request came from
 */
export const limited =
  (limit: Limit, who: (req: MedusaRequest) => string = addressOf): MiddlewareFunction =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const seconds = await takeAttempt(knex, limit, who(req))
    return seconds === null ? next() : tooMany(res, seconds)
  }
