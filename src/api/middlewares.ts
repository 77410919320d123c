import {
  defineMiddlewares,
  errorHandler,
  type MedusaErrorHandlerFunction,
} from "@medusajs/framework/http"
import { asBadRequest } from "./bad-request"

const answer = errorHandler()

const refuseBadRequests: MedusaErrorHandlerFunction = (error, req, res, next) =>
  answer(asBadRequest(error), req, res, next)

export default defineMiddlewares({ routes: [], errorHandler: refuseBadRequests })
