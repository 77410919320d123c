import { distance } from "fastest-levenshtein"
import { isNearly } from "../likeness"
import type { Spoken, SpokenName } from "./spoken"

/** From here on two names may be one. */
export const ALIKE_ON_LIST = 0.85

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const slipsIn = (length: number) => Math.floor(length * (1 - ALIKE_ON_LIST) + 1e-9)

/** Each slip changes the length by one sign and the letters by two at most: most of a list is passed over by that. */
function mayBeAlike(a: Spoken, b: Spoken): boolean {
  const slips = slipsIn(Math.max(a.text.length, b.text.length))
  return (
    Math.abs(a.text.length - b.text.length) <= slips && bitCount(a.letters ^ b.letters) <= slips * 2
  )
}

function likenessOf(a: Spoken, b: Spoken): number {
  const longer = Math.max(a.text.length, b.text.length)
  if (!longer || !mayBeAlike(a, b)) {
    return 0
  }
  return 1 - Math.min(distance(a.text, b.text), distance(a.sorted, b.sorted)) / longer
}

/** A person is often named without a patronymic: all words of the shorter name stand in the longer. */
function covers(a: Spoken, b: Spoken): number {
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a]
  const isCovered =
    few.words.length >= 2 &&
    bitCount(few.letters & ~many.letters) <= slipsIn(few.text.length) &&
    few.words.every((word) => many.words.some((other) => word === other || isNearly(word, other)))
  return Number(isCovered)
}

const best = (a: SpokenName, b: SpokenName, score: (one: Spoken, other: Spoken) => number) =>
  Math.max(score(a[0], b[0]), score(a[1], b[1]))

/** How alike two names of companies are by sound or by shape, 0 to 1; what is not alike may count as 0. */
export const likenessOfNames = (a: SpokenName, b: SpokenName): number => best(a, b, likenessOf)

/** The same for people. */
export const likenessOfPeople = (a: SpokenName, b: SpokenName): number =>
  Math.max(likenessOfNames(a, b), best(a, b, covers))
