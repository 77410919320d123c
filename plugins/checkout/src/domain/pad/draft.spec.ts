import fc from "fast-check"
import { MAX_QUANTITY } from "../reading/quantity"
import type { ListRow } from "../reading/read-list"
import { addRows, type Draft, emptyDraft, resolveRow, setQuantities, withoutRow } from "./draft"

let ids = 0
const appending = (mode: "append" | "replace") => ({
  mode,
  newId: () => `row_${ids++}`,
  suggest: () => ["SX1", "SX2", "SX3", "SX4"],
})

const line = (sku: string, quantity: number, position = 1): ListRow => ({
  kind: "line",
  sku,
  quantity,
  notes: [],
  position,
  raw: `${sku} ${quantity}`,
})
const unknown = (raw: string, position = 1): ListRow => ({
  kind: "unresolved",
  typed: { value: 3, unit: "pack" },
  issues: [{ code: "NOT_FOUND", facts: {} }],
  skus: [],
  code: raw,
  position,
  raw,
})

const rowArbitrary = fc.oneof(
  fc
    .tuple(fc.constantFrom("SX1", "SX2", "C3"), fc.integer({ min: 1, max: MAX_QUANTITY }))
    .map(([sku, quantity]) => line(sku, quantity)),
  fc.string().map((raw) => unknown(raw))
)
const rowsArbitrary = fc.array(rowArbitrary, { maxLength: 30 })

const pieces = (draft: Draft) => [...draft.quantities.values()].reduce((sum, n) => sum + n, 0)

describe("addRows", () => {
  it("loses no row and no piece", () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, (first, second) => {
        const once = addRows(emptyDraft(), first, appending("append"))
        const { draft, outcome } = addRows(once.draft, second, appending("append"))
        expect(outcome.read).toBe(second.length)
        expect(outcome.added + outcome.merged + outcome.unresolved).toBe(outcome.read)
        expect(draft.unresolved).toHaveLength(once.outcome.unresolved + outcome.unresolved)
        const typed = [...first, ...second].flatMap((row) =>
          row.kind === "line" ? [row.quantity] : []
        )
        const kept = draft.unresolved.flatMap((row) => (row.unit === "pcs" ? [row.quantity] : []))
        const sum = (values: (number | null)[]) => values.reduce((a: number, b) => a + (b ?? 0), 0)
        expect(pieces(draft) + sum(kept)).toBe(sum(typed))
      })
    )
  })

  it("merges an article typed twice, with a note that counts the rows", () => {
    const { draft, outcome } = addRows(
      emptyDraft(),
      [line("SX1", 2), line("SX1", 3), line("SX1", 4)],
      appending("append")
    )
    expect(draft.quantities.get("SX1")).toBe(9)
    expect(draft.notes.get("SX1")).toEqual([{ code: "MERGED", facts: { rows: 3, quantity: 9 } }])
    expect(outcome).toEqual({ read: 3, added: 1, merged: 2, unresolved: 0 })
  })

  it("keeps what would make a line too long as a row", () => {
    const { draft } = addRows(
      emptyDraft(),
      [line("SX1", MAX_QUANTITY), line("SX1", 1)],
      appending("append")
    )
    expect(draft.quantities.get("SX1")).toBe(MAX_QUANTITY)
    expect(draft.unresolved[0]).toMatchObject({ quantity: 1, candidates: ["SX1"] })
  })

  it("replaces lines and rows, and leaves the draft it was given alone", () => {
    const before = addRows(emptyDraft(), [line("SX1", 2), unknown("x")], appending("append")).draft
    const { draft } = addRows(before, [line("C3", 1)], appending("replace"))
    expect([...draft.quantities]).toEqual([["C3", 1]])
    expect(draft.unresolved).toEqual([])
    expect(before.quantities.get("SX1")).toBe(2)
  })

  it("numbers appended rows behind those that are there, with at most three candidates", () => {
    const before = addRows(emptyDraft(), [unknown("a", 7)], appending("append")).draft
    const { draft } = addRows(before, [unknown("b", 1)], appending("append"))
    expect(draft.unresolved.map((row) => row.position)).toEqual([7, 8])
    expect(draft.unresolved[1].candidates).toEqual(["SX1", "SX2", "SX3"])
  })
})

describe("changing a draft", () => {
  const before = addRows(
    emptyDraft(),
    [line("SX1", 2), line("SX1", 3), unknown("x")],
    appending("append")
  ).draft

  it("sets, adds and removes lines; the note of a changed line goes", () => {
    const draft = setQuantities(before, [
      { sku: "SX1", quantity: 7 },
      { sku: "C3", quantity: 1 },
    ])
    expect([...draft.quantities]).toEqual([
      ["SX1", 7],
      ["C3", 1],
    ])
    expect(draft.notes.has("SX1")).toBe(false)
    expect(setQuantities(draft, [{ sku: "SX1", quantity: 0 }]).quantities.has("SX1")).toBe(false)
  })

  it("resolves a row into a line", () => {
    const [row] = before.unresolved
    const draft = resolveRow(before, row.id, { sku: "C3", quantity: 24, notes: [] })
    expect(draft?.quantities.get("C3")).toBe(24)
    expect(draft?.unresolved).toEqual([])
    expect(withoutRow(before, row.id).quantities).toEqual(before.quantities)
  })
})
