import type { MedusaContainer } from "@medusajs/framework/types"
import { expireOffers } from "../offers/expire-offers"

/** Passes on the orders that nobody answered in time. */
export default async function passOnUnanswered(container: MedusaContainer) {
  await expireOffers(container)
}

export const config = { name: "desk-expire-offers", schedule: "* * * * *" }
