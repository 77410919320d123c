import { validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "../../../utils/partner-route"
import { StoreDelegate, StoreEditSeat, StoreInvite } from "./validators"

export const storePeopleMiddlewares = [
  partnerRoute("/store/partner/people", ["GET"], "user.view"),
  partnerRoute("/store/partner/people/invitations", ["POST"], "user.invite", [
    validateAndTransformBody(StoreInvite),
  ]),
  partnerRoute("/store/partner/people/invitations/:id/resend", ["POST"], "user.invite"),
  partnerRoute("/store/partner/people/invitations/:id/withdraw", ["POST"], "user.invite"),
  partnerRoute("/store/partner/people/seats/:id", ["POST"], "user.edit", [
    validateAndTransformBody(StoreEditSeat),
  ]),
  // Who handed a seat over takes it back without the right to manage people: the seat itself decides.
  partnerRoute("/store/partner/people/seats/:id", ["DELETE"], null),
  partnerRoute("/store/partner/delegations", ["GET"], null),
  partnerRoute("/store/partner/delegations", ["POST"], null, [
    validateAndTransformBody(StoreDelegate),
  ]),
]
