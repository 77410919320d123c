import type { OrderColumn, OrderSort } from "../contract"

const COLUMNS: Record<OrderColumn, string> = {
  placed_at: "placed_at",
  display_id: "display_id",
  arrival_date: "arrival_date",
  total: "total_minor::numeric",
}

/** SQL for the order of a history: equal ones stand newest first, what has no date yet stands last. */
export function orderBy(order: OrderSort): string {
  const column = COLUMNS[order.replace("-", "") as OrderColumn]
  const direction = order.startsWith("-") ? "desc" : "asc"
  return `${column} ${direction} nulls last, placed_at desc, display_id desc`
}
