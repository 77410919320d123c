import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import { answerAsSeller } from "../../../../../../offers/answer-offer"
import { sellerOfRequest } from "@orac/territories"
import { sendNo, toolsOf } from "../../../../../utils/seller"
import type { StoreAnswerOfferType } from "../../../validators"

export async function POST(req: PartnerRequest<StoreAnswerOfferType>, res: MedusaResponse) {
  const { id } = req.params
  const seller = sellerOfRequest(req, "dealer.orders.decide")
  const answered = await answerAsSeller(toolsOf(req), seller, {
    offer_id: id,
    answer: req.validatedBody,
  })
  if (!answered) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${id} was not found`)
  }
  if (answered.kind === "refused") {
    return sendNo(res, ...answered.refusals)
  }
  res.json({ id, state: answered.state, replay: answered.replay })
}
