import type { RowIssueCode, UnresolvedRow } from "@orac/checkout/contract"
import type { PadRow } from "./rows"

export type ProblemCode = RowIssueCode | "OVER_STOCK" | "NO_PRICE"

export interface ProblemGroup {
  code: ProblemCode
  /** Unresolved rows by their id, order lines by their article. */
  targets: { kind: "row" | "line"; id: string }[]
}

const ofRow = (row: UnresolvedRow): ProblemCode => row.issues[0]?.code ?? "UNREADABLE"

function ofLine({ line, stock, isPending }: PadRow, showsPrices: boolean): ProblemCode | null {
  if (stock && stock.short > 0) {
    return "OVER_STOCK"
  }
  return showsPrices && !isPending && !line.price ? "NO_PRICE" : null
}

/** What needs a person, grouped by kind: rows that were not understood first, then lines that cannot be supplied. */
export function problemGroups(
  unresolved: UnresolvedRow[],
  rows: PadRow[],
  showsPrices: boolean
): ProblemGroup[] {
  const groups = new Map<ProblemCode, ProblemGroup>()
  const note = (code: ProblemCode, kind: "row" | "line", id: string) => {
    const group = groups.get(code) ?? { code, targets: [] }
    group.targets.push({ kind, id })
    groups.set(code, group)
  }
  for (const row of unresolved) {
    note(ofRow(row), "row", row.id)
  }
  for (const row of rows) {
    const code = ofLine(row, showsPrices)
    if (code) {
      note(code, "line", row.line.sku)
    }
  }
  return [...groups.values()]
}
