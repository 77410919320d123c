import type { Transaction } from "./database"

export interface FulfillInput {
  order_id: string
  /** The warehouse that hands the goods over: the source of every line in `items`. */
  location_id: string
  items: { id: string; quantity: number }[]
  created_by?: string
  metadata?: Record<string, unknown>
}

export interface FulfillResult {
  fulfillment_id: string
}

export interface CancelInput {
  order_id: string
  canceled_by?: string
  /** Runs when the order is locked and before any item is: releases what the placement held. */
  participant?: (trx: Transaction) => Promise<void>
}

/** A line of an edited order that waits for goods of a lot, with the pieces it has now. */
export interface WaitingLine {
  line_id: string
  lot_id: string
  quantity: number
}

/**
 * Makes the bookings of lots follow an edited order. `lines` are all that wait for a lot; what is booked for any other
 * line of the order is to be given back.
 *
 * @returns the ids of lines whose lot cannot carry them: they keep what core reserved of stock
 */
export type RebookLots = (trx: Transaction, lines: WaitingLine[]) => Promise<string[]>

/** A past order: when it was placed and what became of it. */
export interface AgedOrder {
  order_id: string
  placed_at: Date
  canceled_at: Date | null
  completed: boolean
  /** Lines that left whole; those of one source left together. */
  shipped: { line_id: string; location_id: string; shipped_at: Date; delivered_at: Date | null }[]
}

/** Lines that go from one stock location to another. */
export interface LineMove {
  /** Every move of an order has a place of its own to start from. */
  from: string
  to: string
  /** With all pieces that the line has. */
  lines: { line_id: string; quantity: number }[]
  /** The delivery from the new place: what it is called, and the option by which core fulfils it. */
  delivery: { name: string; shipping_option_id: string | null }
}

export interface MoveInput {
  order_id: string
  moves: LineMove[]
  /**
   * Runs when sources and deliveries are written and before any item is locked: the place of locks on accounts.
   *
   * @param kept the places that still send something of the order that did not move
   */
  participant?: (trx: Transaction, kept: ReadonlySet<string>) => Promise<void>
}
