import { listPartnerOrders } from "../../../orders/order-rows"
import { hidesPrices, shownOrder, withoutSum } from "../../../orders/hide-prices"
import { handler } from "../../utils/answer"
import type { StoreListPartnerOrdersType } from "./validators"

export const GET = handler(async (desk, req) => {
  const { knex, partner, markets } = desk
  const filter = req.validatedQuery as StoreListPartnerOrdersType
  const { time_zone } = markets.get(partner.entity.market_code)
  const order = shownOrder(desk, filter.order)
  const list = await listPartnerOrders(knex, partner, { ...filter, order, time_zone })
  return hidesPrices(desk) ? { ...list, orders: list.orders.map(withoutSum) } : list
})
