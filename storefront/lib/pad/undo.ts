import type { PadLineChange, PadView } from "@orac/checkout/contract"

/** What takes one change back: quantities as they were, rows that came with it, rows that it resolved. */
export interface Undo {
  lines: PadLineChange[]
  dropRows: string[]
  restoreText: string
}

type Content = Pick<PadView, "lines" | "unresolved">

const quantities = (pad: Content) => new Map(pad.lines.map(({ sku, quantity }) => [sku, quantity]))

/** How to get from `after` back to `before`, touching nothing that both have alike. */
export function undoBetween(before: Content, after: Content): Undo {
  const then = quantities(before)
  const now = quantities(after)
  const touched = [...new Set([...then.keys(), ...now.keys()])].filter(
    (sku) => then.get(sku) !== now.get(sku)
  )
  const known = new Set(before.unresolved.map(({ id }) => id))
  const left = new Set(after.unresolved.map(({ id }) => id))
  return {
    lines: touched.map((sku) => ({ sku, quantity: then.get(sku) ?? 0 })),
    dropRows: after.unresolved.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    restoreText: before.unresolved
      .filter(({ id }) => !left.has(id))
      .map(({ raw }) => raw)
      .join("\n"),
  }
}

export const isNothing = (undo: Undo): boolean =>
  !undo.lines.length && !undo.dropRows.length && !undo.restoreText
