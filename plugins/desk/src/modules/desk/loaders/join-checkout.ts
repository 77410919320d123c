import { joinPlacement, tellSales } from "@orac/checkout"
import { offerPlacedOrder } from "../../../placement/offer-placed-order"
import { salesOfOrder } from "../../../queries/sales-of-order"
import { DESK_MODULE } from "../service"

/** Orders get their offer where they are placed, and papers are told who sells. */
export default async function joinCheckout(): Promise<void> {
  joinPlacement(DESK_MODULE, offerPlacedOrder)
  tellSales(salesOfOrder)
}
