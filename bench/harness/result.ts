import type { Measured } from "./measure"

/** One line of the report. Milliseconds; `ratio` = stock over ours. */
export interface Result {
  name: string
  median_ms: number
  stock_median_ms: number | null
  ratio: number | null
  min_ms: number
  max_ms: number
  sql: number | null
  [extra: string]: string | number | null
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const rounded = (value: number) => Math.round(value * 100) / 100

export function resultOf(name: string, ours: Measured, stock: number[] | null): Result {
  const stockMedian = stock && median(stock)
  return {
    name,
    median_ms: rounded(median(ours.times)),
    stock_median_ms: stockMedian && rounded(stockMedian),
    ratio: stockMedian && rounded(stockMedian / median(ours.times)),
    min_ms: rounded(Math.min(...ours.times)),
    max_ms: rounded(Math.max(...ours.times)),
    sql: ours.sql,
    ...Object.fromEntries(
      Object.entries(ours.extra ?? {}).map(([key, value]) => [key, rounded(value)])
    ),
  }
}
