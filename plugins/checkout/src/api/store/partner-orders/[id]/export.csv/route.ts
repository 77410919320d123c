import type { MedusaResponse } from "@medusajs/framework/http"
import { type PartnerRequest, sendCsv } from "@orac/companies"
import { deskOf } from "../../../../../desk"
import { orderCsv } from "../../../../../domain/orders/order-csv"
import { viewOrder } from "../../../../../orders/view-order"

export async function GET(req: PartnerRequest, res: MedusaResponse) {
  const order = await viewOrder(deskOf(req), req.params.id)
  const { minor_units } = req.partner.entity
  const text = orderCsv(order, { locale: req.partner.locale ?? "en", minor_units })
  sendCsv(res, `order-${order.display_id}.csv`, text)
}
