import "server-only"
import { unstable_rethrow } from "next/navigation"
import type { PriceView } from "@orac/pricing/contract"
import type { AvailabilityAnswer } from "@orac/sourcing/contract"
import { pricesBySku } from "./prices"
import type { Session } from "./session"
import { stockOf } from "./stock"

/** What concerns one company only: prices by article and stock; a part that could not be had is `failed`. */
export interface Personal {
  prices: ReadonlyMap<string, PriceView> | "failed"
  stock: AvailabilityAnswer | null | "failed"
}

async function orFailed<T>(work: Promise<T>): Promise<T | "failed"> {
  try {
    return await work
  } catch (error) {
    // A redirect to the log-in is no failure of this part.
    unstable_rethrow(error)
    return "failed"
  }
}

/** Prices for one piece and stock of many articles. Not awaited by pages: it streams in after the catalogue. */
export async function personalOf(session: Session, skus: string[]): Promise<Personal> {
  const lines = skus.map((sku) => ({ sku, quantity: 1 }))
  const [prices, stock] = await Promise.all([
    orFailed(pricesBySku(session, lines)),
    orFailed(stockOf(session, skus)),
  ])
  return { prices, stock }
}
