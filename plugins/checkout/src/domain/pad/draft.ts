import type { LineNote, PadLineChange } from "../../contract"
import { MAX_QUANTITY, type RowIssue } from "../reading/quantity"
import type { ListRow } from "../reading/read-list"

/** An unresolved row as the pad keeps it. */
export interface KeptRow {
  id: string
  position: number
  raw: string
  quantity: number | null
  unit: string | null
  issues: RowIssue[]
  candidates: string[]
  /** What may be learned as the partner's own article number. */
  code: string | null
}

/** What a pad holds, apart from prices: pieces and notes by article, and the rows nobody understood yet. */
export interface Draft {
  quantities: Map<string, number>
  notes: Map<string, LineNote[]>
  unresolved: KeptRow[]
}

export type ListMode = "append" | "replace"

/** How rows went into a draft: read = added + merged + unresolved. */
export interface ListOutcome {
  read: number
  added: number
  merged: number
  unresolved: number
}

export interface Appending {
  mode: ListMode
  newId: () => string
  /** Proposes articles for text that names none. */
  suggest: (text: string) => string[]
}

export const emptyDraft = (): Draft => ({ quantities: new Map(), notes: new Map(), unresolved: [] })

export const copyDraft = (draft: Draft): Draft => ({
  quantities: new Map(draft.quantities),
  notes: new Map(draft.notes),
  unresolved: [...draft.unresolved],
})

const NOTES_PER_LINE = 4
const CANDIDATES = 3

/** Adds pieces to a line. Returns false where the line would get more than a line may have. */
function addPieces(draft: Draft, sku: string, quantity: number, notes: LineNote[]): boolean {
  const before = draft.quantities.get(sku) ?? 0
  if (before + quantity > MAX_QUANTITY) {
    return false
  }
  draft.quantities.set(sku, before + quantity)
  const known = draft.notes.get(sku) ?? []
  const merged = before ? [mergedNote(known, before, quantity)] : []
  const others = [...known.filter((note) => note.code !== "MERGED"), ...notes]
  const kept = [...merged, ...others].slice(0, NOTES_PER_LINE)
  if (kept.length) {
    draft.notes.set(sku, kept)
  }
  return true
}

function mergedNote(known: LineNote[], before: number, quantity: number): LineNote {
  const rows = Number(known.find((note) => note.code === "MERGED")?.facts.rows ?? 1)
  return { code: "MERGED", facts: { rows: rows + 1, quantity: before + quantity } }
}

function keptRow(row: ListRow, position: number, { newId, suggest }: Appending): KeptRow {
  const reading = row.kind === "unresolved" ? row : null
  const named = reading?.skus ?? []
  const isUnreadable = reading?.issues.some(
    ({ code }) => code === "UNREADABLE" || code === "FORMULA"
  )
  return {
    id: newId(),
    position,
    raw: row.raw,
    quantity: reading?.typed?.value ?? null,
    unit: reading?.typed?.unit ?? null,
    issues: reading?.issues ?? [],
    candidates: (named.length || isUnreadable ? named : suggest(row.raw)).slice(0, CANDIDATES),
    code: reading?.code ?? null,
  }
}

const tooMany = (row: ListRow): ListRow =>
  row.kind === "unresolved"
    ? row
    : {
        kind: "unresolved",
        issues: [{ code: "QUANTITY_TOO_LARGE", facts: { max: MAX_QUANTITY } }],
        typed: { value: row.quantity, unit: "pcs" },
        skus: [row.sku],
        code: null,
        raw: row.raw,
        position: row.position,
      }

/** Puts the rows of a list into a draft. Each row becomes a line, joins one, or stays unresolved. */
export function addRows(
  before: Draft,
  rows: readonly ListRow[],
  appending: Appending
): { draft: Draft; outcome: ListOutcome } {
  const draft = appending.mode === "replace" ? emptyDraft() : copyDraft(before)
  const offset = Math.max(0, ...draft.unresolved.map((row) => row.position))
  const outcome = { read: rows.length, added: 0, merged: 0, unresolved: 0 }
  for (const row of rows) {
    const isNew = row.kind === "line" && !draft.quantities.has(row.sku)
    if (row.kind === "line" && addPieces(draft, row.sku, row.quantity, row.notes)) {
      outcome[isNew ? "added" : "merged"] += 1
    } else {
      draft.unresolved.push(keptRow(tooMany(row), offset + row.position, appending))
      outcome.unresolved += 1
    }
  }
  return { draft, outcome }
}

/** Sets quantities; 0 takes a line away. What a note said of a typed quantity holds no longer. */
export function setQuantities(before: Draft, changes: readonly PadLineChange[]): Draft {
  const draft = copyDraft(before)
  for (const { sku, quantity } of changes) {
    if (draft.quantities.get(sku) === quantity) {
      continue
    }
    draft.notes.delete(sku)
    if (quantity > 0) {
      draft.quantities.set(sku, quantity)
    } else {
      draft.quantities.delete(sku)
    }
  }
  return draft
}

/** Adds pieces of articles, as a list or an order is put into a pad. What does not fit is left out. */
export function addArticles(before: Draft, lines: readonly PadLineChange[]): Draft {
  const draft = copyDraft(before)
  lines.forEach(({ sku, quantity }) => addPieces(draft, sku, quantity, []))
  return draft
}

export const withoutRow = (before: Draft, rowId: string): Draft => ({
  ...copyDraft(before),
  unresolved: before.unresolved.filter((row) => row.id !== rowId),
})

/** Turns an unresolved row into pieces of an article; null where the line would get too many. */
export function resolveRow(
  before: Draft,
  rowId: string,
  line: PadLineChange & { notes: LineNote[] }
): Draft | null {
  const draft = withoutRow(before, rowId)
  return addPieces(draft, line.sku, line.quantity, line.notes) ? draft : null
}
