import { groupBy } from "./group-by"
import { type Tariff } from "./tariff"
import { mergeTariffs } from "./tariff-merge"
import type { PreparedOption, PreparedProblem, PreparedSource } from "./prepare"

/** One choice of what a source may carry: goods groups (bits) and the cheapest tariff that may carry all of them. */
export interface Mode {
  groups: number
  tariff: Tariff
}

/** A source with the lots that its options can still deliver by a given day; at most one column per source ships. */
export interface Column {
  source: number
  cap: Int32Array
  /** Grams the column can ship at most. */
  reach: number
  modes: Mode[]
}

function latestLevel(source: PreparedSource, transitDays: number, day: number): number {
  let latest = -1
  source.levels.forEach((level, l) => {
    if (level.readyDay + transitDays <= day) latest = l
  })
  return latest
}

function modesOf(options: PreparedOption[]): Mode[] {
  const masks = [...new Set(options.map((option) => option.groups))]
  return masks.map((mask) => {
    const able = options.filter((option) => (option.groups & mask) === mask)
    return { groups: mask, tariff: mergeTariffs(able.map(({ option }) => option.pieces)) }
  })
}

function cachedModes(prepared: PreparedProblem, source: number, options: PreparedOption[]): Mode[] {
  const key = JSON.stringify([source, ...options.map(({ option }) => option.id)])
  let modes = prepared.modeCache.get(key)
  if (!modes) {
    modes = modesOf(options)
    prepared.modeCache.set(key, modes)
  }
  return modes
}

function reachOf(prepared: PreparedProblem, cap: Int32Array): number {
  let grams = 0
  for (let i = 0; i < cap.length; i++) grams += cap[i] * prepared.weight[i]
  return grams
}

/** All columns whose goods can arrive by `day`, by source and then by lot level. */
export function columnsAt(prepared: PreparedProblem, day: number): Column[] {
  return prepared.sources.flatMap((source, s) => {
    const byLevel = groupBy(source.options, ({ option }) =>
      latestLevel(source, option.transit_days, day)
    )
    return [...byLevel]
      .filter(([level]) => level >= 0)
      .sort(([a], [b]) => a - b)
      .map(([level, options]) => {
        const cap = source.levels[level].cap
        return {
          source: s,
          cap,
          reach: reachOf(prepared, cap),
          modes: cachedModes(prepared, s, options),
        }
      })
  })
}
