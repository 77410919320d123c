import type { PadChange, PadLinesAnswer } from "../contract"
import type { Desk } from "../desk"
import { type OpenPad, openPad } from "./change-pad"
import { articlesBySku } from "./pricing"
import { creditFor, lineViews, pricesFor, stockFor, totalsFor, viewOpenPad } from "./view-pad"

/**
 * What an edit has made of a pad: the edited lines and the sums of all.
 *
 * @param skus the articles whose quantities were set
 * @param since the version that the asker knows; when the edit is not all that happened since, the whole pad answers
 */
export async function viewChange(
  desk: Desk,
  padId: string,
  skus: readonly string[],
  since: number | undefined
): Promise<PadLinesAnswer> {
  const open = await openPad(desk, padId, "cart.edit")
  return since !== undefined && open.pad.version === since + 1
    ? { change: await changeOf(desk, open, new Set(skus)) }
    : { pad: await viewOpenPad(desk, open) }
}

async function changeOf(
  desk: Desk,
  open: OpenPad,
  edited: ReadonlySet<string>
): Promise<PadChange> {
  const { pad, draft } = open
  const articles = await articlesBySku(desk, draft.quantities.keys())
  const inPad = [...articles.values()]
  const [prices, stock, credit] = await Promise.all([
    pricesFor(desk, inPad, draft),
    stockFor(
      desk,
      inPad.filter(({ sku }) => edited.has(sku))
    ),
    creditFor(desk),
  ])
  const lines = lineViews(open, articles, prices, stock)
  return {
    version: pad.version,
    updated_at: pad.updated_at.toISOString(),
    updated_by: pad.updated_by,
    lines: lines.filter(({ sku }) => edited.has(sku)),
    removed: [...edited].filter((sku) => !draft.quantities.has(sku)),
    totals: totalsFor(desk, lines),
    credit,
  }
}
