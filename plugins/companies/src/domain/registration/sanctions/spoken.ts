import { comparable, type Wording } from "../likeness"
import { soundOf } from "./sound"

/** Legal forms as lists of other countries write them. */
const ABROAD = [
  "limited liability company",
  "public joint stock company",
  "closed joint stock company",
  "open joint stock company",
  "joint stock company",
  "llc",
  "jsc",
  "pjsc",
  "cjsc",
  "ojsc",
  "company",
  "inc",
  "corp",
]

/** A name made ready to be compared with thousands. */
export interface Spoken {
  text: string
  words: readonly string[]
  /** The words in an order of their own, so that a name turned round is the same. */
  sorted: string
  /** Which letters it has, one bit a letter. */
  letters: number
}

/** A name by its sound, and by the shape of its letters. */
export type SpokenName = readonly [sound: Spoken, shape: Spoken]

const BITS = 31

const lettersOf = (text: string) =>
  Array.from(text).reduce((bits, letter) => bits | (1 << (letter.codePointAt(0)! % BITS)), 0)

function ready(text: string): Spoken {
  const words = text.split(" ").filter(Boolean)
  return { text, words, sorted: [...words].sort().join(" "), letters: lettersOf(text) }
}

/** @param forms the legal forms that names are compared without */
export function speaker(forms: readonly string[]): (name: string) => SpokenName {
  const all = [...forms, ...ABROAD]
  const bySound: Wording = { legal_forms: all.map(soundOf), abbreviations: {} }
  const byShape: Wording = { legal_forms: all, abbreviations: {} }
  return (name) => [ready(comparable(soundOf(name), bySound)), ready(comparable(name, byShape))]
}
