import { assertDay, dayIn, type Day } from "./calendar"
import { MarketError } from "./market-error"
import type { TaxDecision, Translated } from "./market"

/**
 * One dated row of a market's tax rates. `product_group` null is the country's standard rate;
 * `valid_to` is the last day the rate applies, null while it still does.
 */
export interface TaxRate {
  country: string
  product_group: string | null
  rate: number
  code: string
  label: Translated
  reason: string
  valid_from: Day
  valid_to: Day | null
}

const overlaps = (a: TaxRate, b: TaxRate) =>
  a.valid_from <= (b.valid_to ?? "9999-12-31") && b.valid_from <= (a.valid_to ?? "9999-12-31")

const sameKey = (a: TaxRate, b: TaxRate) =>
  a.country === b.country && a.product_group === b.product_group

function assertRow(row: TaxRate): void {
  assertDay(row.valid_from, `tax rate ${row.code} valid_from`)
  if (row.valid_to !== null) {
    assertDay(row.valid_to, `tax rate ${row.code} valid_to`)
  }
  if (!(row.rate >= 0 && row.rate < 100)) {
    throw new MarketError("invalid_rate", `tax rate ${row.code}: ${row.rate} is not a percentage`)
  }
}

/** @throws MarketError when a row is wrong or two rows of one country and group share a day */
export function assertTaxTable(table: readonly TaxRate[]): void {
  table.forEach((row, index) => {
    assertRow(row)
    const clash = table.slice(0, index).find((other) => sameKey(row, other) && overlaps(row, other))
    if (clash) {
      throw new MarketError("overlapping_rates", `tax rates ${clash.code} and ${row.code} overlap`)
    }
  })
}

/**
 * A lookup over dated rates: the row of the product group wins over the country's standard row,
 * and the day is taken in the market's time zone, so a rate changes at local midnight.
 *
 * @throws MarketError from the lookup when no row covers the country on that day
 */
export function taxTable(rows: readonly TaxRate[], timeZone: string) {
  assertTaxTable(rows)
  return (query: { country: string; product_group?: string; date: Date }): TaxDecision => {
    const day = dayIn(query.date, timeZone)
    const valid = rows.filter(
      (row) =>
        row.country === query.country &&
        row.valid_from <= day &&
        (row.valid_to === null || day <= row.valid_to)
    )
    const row =
      valid.find((candidate) => candidate.product_group === (query.product_group ?? null)) ??
      valid.find((candidate) => candidate.product_group === null)
    if (!row) {
      throw new MarketError("no_tax_rate", `no tax rate for "${query.country}" on ${day}`)
    }
    return { rate: row.rate, code: row.code, label: row.label, reason: row.reason }
  }
}
