import type { Knex } from "../types/database"
import type { PlaceInput, PlaceResult } from "../types/place"

export async function placeOrder(_knex: Knex, _input: PlaceInput): Promise<PlaceResult> {
  throw new Error("in work")
}
