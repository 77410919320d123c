import { cleanNumber } from "../registration-data"
import { ALIKE_ON_LIST, likenessOfNames, likenessOfPeople } from "./alike"
import type { Hit, HitReason, ListedParty, Subject } from "./list"
import { speaker, type SpokenName } from "./spoken"

/** A number shorter than this is a blank, a dash or a note. */
const SHORTEST_NUMBER = 6

interface Entry {
  party: ListedParty
  name: SpokenName
}

/** A list made ready to be looked through. */
export interface SanctionsIndex {
  entries: readonly Entry[]
  speak(name: string): SpokenName
}

/** Others have something to do as well: it stops for breath after every portion. */
const PORTION = 500

/**
 * Makes a list ready to be looked through.
 *
 * @param forms the legal forms that names are compared without
 */
export function* indexSteps(
  parties: readonly ListedParty[],
  forms: readonly string[]
): Generator<void, SanctionsIndex> {
  const speak = speaker(forms)
  const entries: Entry[] = []
  for (const party of parties) {
    entries.push({ party, name: speak(party.name) })
    if (entries.length % PORTION === 0) {
      yield
    }
  }
  return { entries, speak }
}

const spokenOnce = (names: readonly string[], speak: SanctionsIndex["speak"]): SpokenName[] => [
  ...new Map(
    names.filter(Boolean).map((name) => {
      const spoken = speak(name)
      return [spoken.map(({ text }) => text).join("|"), spoken]
    })
  ).values(),
]

type Comparison = (a: SpokenName, b: SpokenName) => number

const bestOf = (names: readonly SpokenName[], listed: SpokenName, compare: Comparison) =>
  names.reduce((best, name) => Math.max(best, compare(name, listed)), 0)

/**
 * Everybody on a list who may be the one looked for, strongest first; it stops for breath, too.
 *
 * @returns with what speaks for it; none = nobody there is like him
 */
export function* screenSteps(
  { entries, speak }: SanctionsIndex,
  subject: Subject
): Generator<void, Hit[]> {
  const names = spokenOnce(subject.names, speak)
  const people = spokenOnce(subject.people, speak)
  const numbers = new Set(
    subject.numbers.map(cleanNumber).filter(({ length }) => length >= SHORTEST_NUMBER)
  )
  const hits: Hit[] = []
  for (const [n, { party, name }] of entries.entries()) {
    const asName = bestOf(names, name, likenessOfNames)
    const asPerson = bestOf(people, name, likenessOfPeople)
    const by: HitReason[] = [
      ...(numbers.has(party.tax_id) ? (["tax_id"] as const) : []),
      ...(asName >= ALIKE_ON_LIST ? (["name"] as const) : []),
      ...(asPerson >= ALIKE_ON_LIST ? (["person"] as const) : []),
    ]
    if (by.length) {
      hits.push({ ...party, by, likeness: Number(Math.max(asName, asPerson).toFixed(3)) })
    }
    if (n % PORTION === 0) {
      yield
    }
  }
  const rank = ({ by, likeness }: Hit) => Number(by.includes("tax_id")) * 2 + likeness
  return hits.sort((a, b) => rank(b) - rank(a))
}
