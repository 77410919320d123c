import type { Knex } from "../types/database"
import { schemaGuard } from "./guard"

let differences: string[] = []

/** Compares once at boot; placement asks {@link schemaFits} at every order. */
export async function checkSchema(knex: Knex): Promise<string[]> {
  differences = await schemaGuard(knex)
  return differences
}

export const schemaFits = () => differences.length === 0
