import { type PlannerInputCode, PlannerInputError } from "./errors"
import { type CarrierOption, type PlanLot, type PlanProblem } from "./types"

const MOST_SEGMENTS = 10

type Facts = Record<string, number | string>

function refuse(code: PlannerInputCode, message: string, facts: Facts): never {
  throw new PlannerInputError(code, message, facts)
}

function requireUnique(kind: string, ids: string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) refuse("DUPLICATE_ID", `Two ${kind} have the id ${id}`, { kind, id })
    seen.add(id)
  }
}

function requireWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return
  refuse("BAD_NUMBER", `${name} is ${value}: not a whole number of at least ${least}`, {
    name,
    value,
  })
}

function requireEach(name: string, values: Int32Array, least: number): void {
  const line = values.findIndex((value) => value < least)
  if (line < 0) return
  const message = `${name} of line ${line} is ${values[line]}: less than ${least}`
  refuse("BAD_NUMBER", message, { name, line, value: values[line] })
}

function requireLength(name: string, actual: number, expected: number): void {
  if (actual === expected) return
  const message = `${name} has ${actual} entries for ${expected} lines`
  refuse("LENGTH_MISMATCH", message, { name, actual, expected })
}

function validateTariff({ id, pieces }: CarrierOption): void {
  let from = 0
  for (const piece of pieces) {
    const sound =
      piece.from_g === from &&
      Number.isSafeInteger(piece.to_g) &&
      piece.to_g > from &&
      Number.isFinite(piece.fix) &&
      piece.fix >= 0 &&
      Number.isFinite(piece.per_kg) &&
      piece.per_kg >= 0
    if (!sound) {
      refuse("BAD_TARIFF", `The tariff of option ${id} breaks at ${from} g`, { option: id, from })
    }
    from = piece.to_g
  }
  if (!pieces.length) refuse("BAD_TARIFF", `Option ${id} has no tariff`, { option: id, from })
}

function validateLot(lot: PlanLot, sources: Set<string>, lines: number): void {
  const name = `Lot ${lot.lot_id ?? "on hand"} of source ${lot.source_id}`
  if (!sources.has(lot.source_id)) {
    refuse("UNKNOWN_SOURCE", `${name} belongs to no source`, { source: lot.source_id })
  }
  requireLength(name, lot.quantity.length, lines)
  requireEach(name, lot.quantity, 0)
  requireWhole(`Ready day of ${name}`, lot.ready_day, -Infinity)
}

/** @throws PlannerInputError naming the first thing that is wrong with the problem */
export function validateProblem(problem: PlanProblem): void {
  const lines = problem.line_ids.length
  requireUnique("lines", problem.line_ids)
  requireLength("need", problem.need.length, lines)
  requireLength("weight_g", problem.weight_g.length, lines)
  requireLength("goods_class", problem.goods_class.length, lines)
  requireEach("need", problem.need, 0)
  requireEach("weight_g", problem.weight_g, 1)
  requireWhole("due_day", problem.due_day, -Infinity)
  requireWhole("late_per_day", problem.late_per_day, 0)
  requireWhole("split_cost", problem.split_cost, 0)
  validateSources(problem)
  validateLots(problem, lines)
  const { max_segments } = problem
  if (Number.isInteger(max_segments) && max_segments >= 1 && max_segments <= MOST_SEGMENTS) return
  const message = `max_segments is ${max_segments}: not between 1 and ${MOST_SEGMENTS}`
  refuse("BAD_SEGMENT_LIMIT", message, { max_segments, limit: MOST_SEGMENTS })
}

function validateSources({ sources }: PlanProblem): void {
  requireUnique(
    "sources",
    sources.map((source) => source.id)
  )
  for (const { id, options, distance_km } of sources) {
    if (!Number.isFinite(distance_km)) {
      const name = `Distance of source ${id}`
      refuse("BAD_NUMBER", `${name} is ${distance_km}`, { name, value: distance_km })
    }
    requireUnique(
      `options of source ${id}`,
      options.map((option) => option.id)
    )
    for (const option of options) {
      requireWhole(`Transit days of option ${option.id}`, option.transit_days, 0)
      validateTariff(option)
    }
  }
}

function validateLots({ lots, sources }: PlanProblem, lines: number): void {
  const known = new Set(sources.map((source) => source.id))
  requireUnique(
    "lots",
    lots.map((lot) => JSON.stringify([lot.source_id, lot.lot_id]))
  )
  for (const lot of lots) validateLot(lot, known, lines)
}
