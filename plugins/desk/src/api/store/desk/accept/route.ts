import type { MedusaResponse } from "@medusajs/framework/http"
import type { PartnerRequest } from "@orac/companies"
import type { BulkAnswered } from "../../../../contract"
import { answerAsSeller } from "../../../../offers/answer-offer"
import { sellerOfRequest } from "@orac/territories"
import { toolsOf } from "../../../utils/seller"
import type { StoreAcceptOffersType } from "../validators"

const ACCEPT = { kind: "accept" } as const

/** Accepts orders one by one: each in a transaction of its own, so that one that is late hinders no other. */
export async function POST(
  req: PartnerRequest<StoreAcceptOffersType>,
  res: MedusaResponse<BulkAnswered>
) {
  const seller = sellerOfRequest(req, "dealer.orders.decide")
  const tools = toolsOf(req)
  const results: BulkAnswered["results"] = []
  for (const id of [...new Set(req.validatedBody.ids)]) {
    const answered = await answerAsSeller(tools, seller, { offer_id: id, answer: ACCEPT })
    results.push(
      answered?.kind === "done"
        ? { id, state: answered.state, code: null }
        : { id, state: null, code: answered?.refusals[0].code ?? "NOT_FOUND" }
    )
  }
  res.json({ results })
}
