import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ownerOfOrder } from "@orac/checkout"
import { type PartnerRequest, type Permission, sees } from "@orac/companies"
import type { OrderOffers } from "../../../../../contract"
import { decideCounter } from "../../../../../offers/decide-counter"
import type { DeskTools } from "../../../../../offers/desk-tools"
import { orderOffers } from "../../../../../queries/order-offers"
import { sendNo, toolsOf } from "../../../../utils/seller"
import type { StoreDecideCounterType } from "../../validators"

const notFound = (id: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${id} was not found`)

async function assertOwn({ knex }: DeskTools, req: PartnerRequest, permission: Permission) {
  const owner = await ownerOfOrder(knex, req.params.id)
  if (!owner || !sees(req.partner, permission, owner)) {
    throw notFound(req.params.id)
  }
}

export async function GET(req: PartnerRequest, res: MedusaResponse<OrderOffers>) {
  const tools = toolsOf(req)
  await assertOwn(tools, req, "order.view")
  res.json({ offers: await orderOffers(tools.knex, req.params.id) })
}

export async function POST(
  req: PartnerRequest<StoreDecideCounterType>,
  res: MedusaResponse<OrderOffers>
) {
  const tools = toolsOf(req)
  const order_id = req.params.id
  await assertOwn(tools, req, "order.place")
  const decided = await decideCounter(tools, { ...req.validatedBody, order_id })
  if (decided === false) {
    throw notFound(req.validatedBody.offer_id)
  }
  if (decided !== true) {
    sendNo(res as MedusaResponse, decided)
    return
  }
  res.json({ offers: await orderOffers(tools.knex, order_id) })
}
