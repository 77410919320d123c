import type { Refusal, ShortLine } from "./types/place"

/** Thrown by a participant: the whole placement rolls back and answers these refusals. */
export class Refused extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join("; "))
    this.name = "Refused"
  }
}

/** The cart is leased by one of core's cart flows; try again in a moment. */
export class CartBusy extends Error {
  constructor(readonly cart_id: string) {
    super(`Cart ${cart_id} is in use`)
    this.name = "CartBusy"
  }
}

/** Stock does not cover the order; carries every short line. */
export class OutOfStock extends Error {
  constructor(readonly lines: ShortLine[]) {
    super("Stock does not cover the order")
    this.name = "OutOfStock"
  }
}
