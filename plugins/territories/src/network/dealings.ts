import type { Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Dealing } from "../domain/network"
import { insertRows } from "./insert-rows"

/** What an import tells of a seller's dealings with a tax id. */
export interface DealingWrite extends Dealing {
  country: string
  tax_id: string
  /** Where it was read, such as a file's name. */
  source: string
}

const foldTaxId = (taxId: string) => taxId.toUpperCase().replace(/[^A-Z0-9]/g, "")

/** Appends dealings, in one statement; of one seller, tax id and kind the latest row counts. */
export async function recordDealings(
  trx: Transaction,
  dealings: readonly DealingWrite[],
  by: string
): Promise<void> {
  const rows = dealings.map(({ since, until, tax_id, country, ...dealing }) => ({
    ...dealing,
    id: generateEntityId(undefined, "deal"),
    country: country.toLowerCase(),
    tax_id: foldTaxId(tax_id),
    since_day: since,
    until_day: until,
    recorded_by: by,
    created_at: new Date(),
  }))
  await insertRows(trx, "dealing", rows)
}
