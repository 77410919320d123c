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
