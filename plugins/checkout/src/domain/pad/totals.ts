import type { PadLine, PadTotals } from "../../contract"

type Currency = Pick<PadTotals, "currency_code" | "minor_units">

const sum = <T>(items: readonly T[], value: (item: T) => number) =>
  items.reduce((total, item) => total + value(item), 0)

function byGroup(lines: readonly PadLine[]): PadTotals["by_group"] {
  const groups = new Map<string, PadTotals["by_group"][number]>()
  for (const { product_group, price } of lines) {
    const group = groups.get(product_group) ?? { product_group, goods_minor: 0, saving_minor: 0 }
    group.goods_minor += price?.total_minor ?? 0
    group.saving_minor += price?.saving_minor ?? 0
    groups.set(product_group, group)
  }
  return [...groups.values()].sort((a, b) => b.goods_minor - a.goods_minor)
}

/** The sums of a pad; every sum is that of its lines as they are shown. */
export function padTotals(
  lines: readonly PadLine[],
  { currency_code, minor_units }: Currency
): PadTotals {
  const goods = sum(lines, ({ price }) => price?.total_minor ?? 0)
  const saving = sum(lines, ({ price }) => price?.saving_minor ?? 0)
  return {
    currency_code,
    minor_units,
    list_minor: goods + saving,
    saving_minor: saving,
    goods_minor: goods,
    tax_minor: sum(lines, ({ price }) => price?.tax_minor ?? 0),
    by_group: byGroup(lines),
    weight_g: sum(lines, (line) => line.weight_g * line.quantity),
    line_count: lines.length,
    piece_count: sum(lines, (line) => line.quantity),
  }
}

/** What priced lines come to, tax included. */
export const priceTotal = (prices: Iterable<{ total_minor: number }>) =>
  sum([...prices], (price) => price.total_minor)
