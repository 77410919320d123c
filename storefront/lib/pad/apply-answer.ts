import type { PadLinesAnswer, PadView } from "@orac/checkout/contract"

/** A pad's content as one answer leaves it. */
export function padAfter(pad: PadView, answer: PadLinesAnswer): PadView {
  if ("pad" in answer) {
    return answer.pad
  }
  const { lines, removed, ...rest } = answer.change
  const changed = new Map(lines.map((line) => [line.sku, line]))
  const gone = new Set(removed)
  const known = pad.lines.filter(({ sku }) => !gone.has(sku))
  const held = new Set(known.map(({ sku }) => sku))
  return {
    ...pad,
    ...rest,
    lines: [
      ...known.map((line) => changed.get(line.sku) ?? line),
      ...lines.filter(({ sku }) => !held.has(sku)),
    ],
  }
}

/** Whether the sums are those of the lines; when a price has moved meanwhile, lines that nobody touched are old. */
export function addsUp({ lines, totals }: Pick<PadView, "lines" | "totals">): boolean {
  const goods = lines.reduce((sum, { price }) => sum + (price?.total_minor ?? 0), 0)
  return totals === null || totals.goods_minor === goods
}
