import type { MedusaResponse } from "@medusajs/framework/http"
import { type PartnerRequest, sendCsv } from "@orac/companies"
import { deskOf } from "../../../../desk"
import { ordersCsv } from "../../../../domain/orders/order-csv"
import { hidesPrices, shownOrder } from "../../../../orders/hide-prices"
import { listPartnerOrders } from "../../../../orders/order-rows"
import type { StoreListPartnerOrdersType } from "../validators"

const MOST = 10_000

export async function GET(req: PartnerRequest, res: MedusaResponse) {
  const desk = deskOf(req)
  const { entity } = req.partner
  const query = req.validatedQuery as StoreListPartnerOrdersType
  const filter = {
    ...query,
    order: shownOrder(desk, query.order),
    time_zone: desk.markets.get(entity.market_code).time_zone,
    limit: MOST,
    offset: 0,
  }
  const { orders } = await listPartnerOrders(desk.knex, req.partner, filter)
  const { minor_units } = entity
  sendCsv(res, "orders.csv", ordersCsv(orders, { minor_units, hide_sums: hidesPrices(desk) }))
}
