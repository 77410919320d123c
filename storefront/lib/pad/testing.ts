import type { PadLine, PadView, UnresolvedRow } from "@orac/checkout/contract"

/** A pad line for tests. */
export const line = (sku: string, quantity: number, part: Partial<PadLine> = {}): PadLine => ({
  id: `line_${sku}`,
  sku,
  variant_id: `variant_${sku}`,
  name: { ru: sku, en: sku },
  thumbnail: "",
  category: "skirtings",
  product_group: "duropolymer",
  unit: "pcs",
  pack_quantity: 10,
  weight_g: 1000,
  quantity,
  price: null,
  availability: null,
  notes: [],
  ...part,
})

export const unresolved = (id: string, part: Partial<UnresolvedRow> = {}): UnresolvedRow => ({
  id,
  position: 1,
  raw: `raw ${id}`,
  quantity: 1,
  unit: null,
  issues: [{ code: "NOT_FOUND", facts: {} }],
  candidates: [],
  ...part,
})

export const padOf = (lines: PadLine[], part: Partial<PadView> = {}): PadView => ({
  id: "pad_1",
  name: "Test",
  version: 1,
  updated_at: "2026-11-23T10:00:00Z",
  updated_by: "Anna",
  lines,
  unresolved: [],
  totals: null,
  credit: null,
  minimum_order_minor: 0,
  approval: null,
  ...part,
})
