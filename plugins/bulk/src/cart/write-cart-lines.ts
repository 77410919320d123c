import { MedusaError } from "@medusajs/framework/utils"
import { lineProblem } from "../domain/check-lines"
import { minorToDecimal } from "../domain/decimal"
import { ids } from "../domain/ids"
import { withCartLease } from "../sql/lease"
import { rows } from "../sql/rows"
import type { CartLineWrite, WriteCartLinesInput, WriteCartLinesResult } from "../types/cart"
import type { Knex, Transaction } from "../types/database"
import { lockCart } from "./lock-cart"
import { DELETE_LINES, FOLLOW_PAYMENT, UPSERT_LINES } from "./upsert-lines.sql"

/**
 * Adds, changes and deletes any number of cart lines in one transaction: our prices (tax included,
 * never refreshed by core), their tax lines, no discounts. Text columns come from the product, as
 * core fills them. Region, sales channel and publication of the article are the caller's to check.
 *
 * @throws MedusaError when the input is malformed, the cart is missing or completed, or a line
 * names a variant or id that is not there; nothing is written then
 * @throws CartBusy when one of core's cart flows holds the cart
 */
export async function writeCartLines(
  knex: Knex,
  input: WriteCartLinesInput
): Promise<WriteCartLinesResult> {
  const problem = lineProblem(input.lines)
  if (problem) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
  }
  const fresh = ids("cali", input.lines.length)
  const lineIds = input.lines.map((line, n) => line.id ?? fresh[n])
  await knex.transaction(async (trx) => {
    const cart = await lockCart(trx, input.cart_id)
    if (cart.completed_at) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Cart ${cart.id} is already placed`)
    }
    await withCartLease(trx, cart.id, async () => {
      await input.guard?.(trx)
      await deleteLines(trx, input)
      await upsertLines(trx, input, lineIds)
      await rows(trx, FOLLOW_PAYMENT, [cart.id])
    })
  })
  return { ids: lineIds }
}

async function deleteLines(trx: Transaction, { cart_id, lines, remove = [] }: WriteCartLinesInput) {
  const emptied = lines.flatMap((line) => (line.id && !line.quantity ? [line.id] : []))
  const gone = [...remove, ...emptied]
  if (gone.length) {
    await rows(trx, DELETE_LINES, [cart_id, gone])
  }
}

async function upsertLines(trx: Transaction, input: WriteCartLinesInput, lineIds: string[]) {
  const records = input.lines
    .map((line, n) => lineRecord(line, n, lineIds[n], input.minor_units))
    .filter((record) => record.quantity)
  const taxIds = ids(
    "calitxl",
    records.reduce((count, record) => count + record.tax.length, 0)
  )
  const withIds = records.map((record) => ({
    ...record,
    tax: record.tax.map((tax) => ({ ...tax, id: taxIds.pop() })),
  }))
  const written = await rows<{ id: string }>(trx, UPSERT_LINES, [
    JSON.stringify(withIds),
    input.cart_id,
    input.cart_id,
  ])
  if (written.length !== records.length) {
    const done = new Set(written.map((row) => row.id))
    const lost = records.filter((record) => !done.has(record.id))
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No such line or variant: ${lost.map((record) => record.variant_id).join(", ")}`
    )
  }
}

const lineRecord = (line: CartLineWrite, n: number, id: string, minorUnits: number) => ({
  n,
  id,
  fresh: !line.id,
  variant_id: line.variant_id,
  quantity: line.quantity,
  price: minorToDecimal(line.unit_price_minor, minorUnits),
  metadata: line.metadata ?? null,
  tax: line.tax,
})
