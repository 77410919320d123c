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
