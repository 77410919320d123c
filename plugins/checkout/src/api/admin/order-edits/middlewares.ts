import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { confirmingWithLots, lowerAgain } from "../../../orders/confirm-with-lots"

/** Core's confirmation of an edit runs with an inventory that knows of goods on the way. */
function confirmWithLots(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { scope } = req
  const orderId = req.params.id
  req.scope = confirmingWithLots(scope, orderId)
  res.once("finish", () => {
    if (res.statusCode >= 400) {
      lowerAgain(scope, orderId).catch((error: Error) =>
        scope.resolve(ContainerRegistrationKeys.LOGGER).error(`Lots of order ${orderId}`, error)
      )
    }
  })
  next()
}

export const adminOrderEditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/order-edits/:id/confirm",
    methods: ["POST"],
    middlewares: [confirmWithLots],
  },
]
