import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { giveBackAttempt, type Limit, takeAttempt } from "../../queries/registration/attempts"
import { addressOf, tooMany } from "./limited"

type Forgive = typeof giveBackAttempt

/**
 * Refuses who has failed too often, counted over all servers. Every attempt counts while it is made, so
 * that many at once are no way around.
 *
 * @param forgive what a success does to the count; a fault of ours just takes the attempt off again
 * @param who tells callers apart; by default the address the request came from
 */
export const limitedFailures =
  (limit: Limit, forgive: Forgive, who = addressOf): MiddlewareFunction =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    const caller = who(req)
    const seconds = await takeAttempt(knex, limit, caller)
    if (seconds !== null) {
      return tooMany(res, seconds)
    }
    res.on("finish", () => {
      const { statusCode } = res
      const settle = statusCode < 400 ? forgive : statusCode >= 500 ? giveBackAttempt : null
      settle?.(knex, limit, caller).catch((error: Error) => logger.warn(error.message))
    })
    next()
  }
