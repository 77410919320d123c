import type { PriceTraceEntry, PriceView } from "@orac/pricing/contract"

/** Why an article cost what it cost on the day of the order. */
export type PriceTraces = Record<
  string,
  Pick<PriceView, "list_price_minor" | "unit_price_minor" | "tax_rate" | "trace">
>

type Fact = PriceTraceEntry["facts"][string]

/** What many lines say alike, with the names of the facts in which they differ. */
type Rule = Pick<PriceTraceEntry, "layer" | "percent" | "reason"> & { facts: string[] }

/** Index of the rule, its id, the price after it in minor units, the facts in the rule's order. */
type Step = [rule: number, rule_id: string | null, after_minor: number, ...facts: Fact[]]

/**
 * Traces as an order keeps them: what its lines say alike once, and of every article the steps that
 * its price took. Written out, those of a long order are several times as long.
 */
export interface StoredTraces {
  rules: Rule[]
  prices: Record<
    string,
    Pick<PriceView, "list_price_minor" | "unit_price_minor" | "tax_rate"> & { steps: Step[] }
  >
}

/** What an order keeps of its prices. */
export function storedTraces(prices: Iterable<PriceView>): StoredTraces {
  const indexes = new Map<string, number>()
  const rules: Rule[] = []
  const stepOf = ({ layer, rule_id, after_minor, percent, reason, facts }: PriceTraceEntry) => {
    const names = Object.keys(facts)
    const key = JSON.stringify([layer, percent, reason, names])
    const index = indexes.get(key) ?? rules.push({ layer, percent, reason, facts: names }) - 1
    indexes.set(key, index)
    return [index, rule_id, after_minor, ...Object.values(facts)] satisfies Step
  }
  const stored = Array.from(prices, (price) => {
    const { sku, list_price_minor, unit_price_minor, tax_rate, trace } = price
    return [sku, { list_price_minor, unit_price_minor, tax_rate, steps: trace.map(stepOf) }]
  })
  return { rules, prices: Object.fromEntries(stored) }
}

/** A price begins at nothing; each step goes on from where the last one ended. */
const traceOf = (rules: readonly Rule[], steps: readonly Step[]): PriceTraceEntry[] =>
  steps.map(([index, rule_id, after_minor, ...values], n) => {
    const { layer, percent, reason, facts: names } = rules[index]
    const before_minor = n ? steps[n - 1][2] : 0
    const facts = Object.fromEntries(names.map((name, k) => [name, values[k]]))
    return { layer, rule_id, before_minor, after_minor, percent, reason, facts }
  })

/** The traces as they were when the order was placed. */
export const priceTraces = ({ rules, prices }: StoredTraces): PriceTraces =>
  Object.fromEntries(
    Object.entries(prices).map(([sku, { steps, ...price }]) => [
      sku,
      { ...price, trace: traceOf(rules, steps) },
    ])
  )
