import { hidesPrices, withoutPrices } from "../../../../orders/hide-prices"
import { viewOrder } from "../../../../orders/view-order"
import { handler } from "../../../utils/answer"

export const GET = handler(async (desk, req) => {
  const order = await viewOrder(desk, req.params.id)
  return { order: hidesPrices(desk) ? withoutPrices(order) : order }
})
