import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { sendRefusal } from "@orac/companies"
import { type CoreRoute, coreRoute } from "../../domain/core-routes"
import { maySee } from "./access"

const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "Not found")

const refuse = (res: MedusaResponse) =>
  sendRefusal(res, [
    {
      code: "USE_PAD",
      message: "Orders go through order pads and the order history.",
      facts: { pads: "/store/pads", orders: "/store/partner-orders" },
    },
  ])

const routeOf = (req: AuthenticatedMedusaRequest): CoreRoute =>
  coreRoute({
    method: req.method,
    path: req.originalUrl.split("?")[0],
    query: req.query,
    body: req.body,
  })

/**
 * Stands before every store route. Nobody gets in without logging in, but for the few open routes; a
 * cart or an order that is not the caller's does not exist; core's own ways to write them are closed.
 */
export async function guardStore(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const route = routeOf(req)
  if (route.kind === "open" || req.method === "OPTIONS") {
    return next()
  }
  if (!req.auth_context?.actor_id) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Log in first")
  }
  if (route.kind === "customer") {
    return next()
  }
  if (route.kind === "refused") {
    return refuse(res)
  }
  if (route.kind === "hidden" || !route.id || !(await maySee(req, route.kind, route.id))) {
    throw notFound()
  }
  return route.writes ? refuse(res) : next()
}
