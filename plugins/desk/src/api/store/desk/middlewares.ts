import { validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreAcceptOffers, StoreAnswerOffer, StoreListDesk } from "./validators"

export const storeDeskMiddlewares = [
  partnerRoute("/store/desk/orders", ["GET"], "dealer.orders.view", [
    validateAndTransformQuery(StoreListDesk, {}),
  ]),
  partnerRoute("/store/desk/orders/:id", ["GET"], "dealer.orders.view"),
  partnerRoute("/store/desk/orders/:id/answer", ["POST"], "dealer.orders.decide", [
    validateAndTransformBody(StoreAnswerOffer),
  ]),
  partnerRoute("/store/desk/accept", ["POST"], "dealer.orders.decide", [
    validateAndTransformBody(StoreAcceptOffers),
  ]),
]
