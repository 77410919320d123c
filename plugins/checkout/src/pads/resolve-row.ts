import { MedusaError } from "@medusajs/framework/utils"
import { findArticles } from "@orac/pim"
import type { RowResolution } from "../contract"
import { type Draft, resolveRow as resolved, type KeptRow } from "../domain/pad/draft"
import type { ListedArticle } from "../domain/reading/catalogue"
import type { Unit } from "../domain/reading/number"
import { MAX_QUANTITY, toPieces } from "../domain/reading/quantity"
import type { Desk } from "../desk"
import { refuse } from "../refusals"
import { changePad } from "./change-pad"
import { learnArticle } from "./own-articles"

const rowIn = ({ unresolved }: Draft, rowId: string): KeptRow => {
  const row = unresolved.find(({ id }) => id === rowId)
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Row ${rowId} was not found`)
  }
  return row
}

/** The pieces a row means now that its article is known. */
function piecesOf(row: KeptRow, article: ListedArticle, quantity?: number) {
  const value = quantity ?? row.quantity
  if (value === null) {
    return refuse("QUANTITY_NEEDED", "Say how many pieces.", { sku: article.sku }, 422)
  }
  const unit = quantity === undefined ? ((row.unit ?? "pcs") as Unit) : "pcs"
  const pieces = toPieces({ value, unit }, article)
  return pieces.kind === "pieces"
    ? pieces
    : refuse(pieces.issue.code, "The quantity cannot be ordered.", pieces.issue.facts, 422)
}

/** Turns an unresolved row into pieces of an article, and remembers the partner's word for it. */
export async function resolvePadRow(
  desk: Desk,
  padId: string,
  rowId: string,
  { sku, quantity, learn }: RowResolution
): Promise<void> {
  const [article] = await findArticles(desk.knex, { skus: [sku] })
  if (!article || article.discontinued) {
    refuse("NOT_SOLD", "The article is not sold.", { skus: [sku] }, 422)
  }
  const { row } = await changePad(desk, padId, ({ draft: before }) => {
    const row = rowIn(before, rowId)
    const draft = resolved(before, rowId, { sku, ...piecesOf(row, article, quantity) })
    return draft
      ? { draft, row }
      : refuse("QUANTITY_TOO_LARGE", "The line would be too long.", { sku, max: MAX_QUANTITY }, 422)
  })
  if (learn && row.code) {
    await learnArticle(desk.knex, desk.partner.entity.id, row.code, sku)
  }
}
