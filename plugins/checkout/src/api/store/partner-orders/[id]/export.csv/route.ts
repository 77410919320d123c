import type { MedusaResponse } from "@medusajs/framework/http"
import type { PartnerRequest } from "@orac/companies"
import { deskOf } from "../../../../../desk"
import { orderCsv } from "../../../../../domain/orders/order-csv"
import { viewOrder } from "../../../../../orders/view-order"

export async function GET(req: PartnerRequest, res: MedusaResponse) {
  const order = await viewOrder(deskOf(req), req.params.id)
  const { minor_units } = req.partner.entity
  res.attachment(`order-${order.display_id}.csv`)
  res.set({
    "content-type": "text/csv; charset=utf-8",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  })
  res.send(orderCsv(order, { locale: req.partner.locale ?? "en", minor_units }))
}
