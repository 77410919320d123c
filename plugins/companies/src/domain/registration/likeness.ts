import { distance } from "fastest-levenshtein"

/** What a country's names and addresses are cleaned of; single words in lower case. */
export interface Wording {
  /** Legal forms, long and short: they say nothing about which company it is. */
  legal_forms: readonly string[]
  /** Abbreviation -> what it stands for; an empty text drops the word. */
  abbreviations: Readonly<Record<string, string>>
}

/** Cyrillic letters that look like Latin ones, so that mixed spellings compare alike. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
}

/** Lower case, no accents, one letter for each shape, words apart by single blanks. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[а-яі]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/(?<=\p{L})\.(?=\p{L}(\.|\s|$))/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

type Replacement = readonly [from: string, to: string]

/** Longest first: "пр-т" is two words once it is folded. */
const replacements = (pairs: readonly Replacement[]): Replacement[] =>
  pairs
    .map(([from, to]) => [foldText(from).replaceAll(" ", "  "), foldText(to)] as const)
    .filter(([from]) => from)
    .sort(([a], [b]) => b.length - a.length)
    .map(([from, to]) => [` ${from} `, to ? ` ${to} ` : " "])

interface Folded {
  abbreviations: Replacement[]
  legal_forms: Replacement[]
}

/** A country's wording is folded once: a whole base is compared by it. */
const folded = new WeakMap<Wording, Folded>()

function foldedWording(wording: Wording): Folded {
  const known = folded.get(wording) ?? {
    abbreviations: replacements(Object.entries(wording.abbreviations)),
    legal_forms: replacements(wording.legal_forms.map((form) => [form, ""])),
  }
  folded.set(wording, known)
  return known
}

function replaceWords(text: string, pairs: readonly Replacement[]): string {
  const padded = pairs.reduce(
    (rest, [from, to]) => (rest.includes(from) ? rest.replaceAll(from, to) : rest),
    ` ${text.replaceAll(" ", "  ")} `
  )
  return padded.replace(/ +/g, " ").trim()
}

/** A name or an address as it is compared: without legal form, punctuation and spelling habits. */
export function comparable(text: string, wording: Wording): string {
  const { abbreviations, legal_forms } = foldedWording(wording)
  const full = replaceWords(foldText(text), abbreviations)
  return replaceWords(full, legal_forms) || full
}

const ratio = (a: string, b: string) => 1 - distance(a, b) / Math.max(a.length, b.length, 1)

const sorted = (text: string) => text.split(" ").sort().join(" ")

/** Share of the letters of both texts that stand in a word the other text has as well. */
function sharedWords(a: string[], b: string[]): number {
  const left = [...b]
  let shared = 0
  for (const word of a) {
    const at = left.findIndex((other) => word === other || isNearly(word, other))
    if (at >= 0) {
      shared += word.length + left[at].length
      left.splice(at, 1)
    }
  }
  return shared / Math.max(1, [...a, ...b].join("").length)
}

/** Whether two words are one but for a slip. Numbers must be equal: house 12 is not house 13. */
export const isNearly = (a: string, b: string) => !/\d/.test(a + b) && ratio(a, b) >= 0.85

const numbersOf = (text: string) => text.match(/\d+/g) ?? []

/**
 * How alike two names or addresses are.
 *
 * @returns 0 to 1; 0 where one of them is empty, below 0.85 where their numbers contradict
 */
export function likeness(a: string, b: string, wording: Wording): number {
  const [one, other] = withCodesOfBoth(comparable(a, wording), comparable(b, wording))
  if (!one || !other) {
    return 0
  }
  if (Math.min(one.length, other.length) < Math.max(one.length, other.length) * FAR_APART) {
    return ratio(one, other)
  }
  const score = Math.max(
    ratio(one, other),
    ratio(sorted(one), sorted(other)),
    sharedWords(one.split(" "), other.split(" "))
  )
  return contradict(numbersOf(one), numbersOf(other)) ? Math.min(score, 0.84) : score
}

/** A text this much shorter than the other shares too few words with it to look for them. */
const FAR_APART = 0.4

const POSTAL_CODE = /(^| )\d{5,6}(?= |$)/

/** A postal code that only one of them gives says nothing. */
const withCodesOfBoth = (a: string, b: string): [string, string] =>
  POSTAL_CODE.test(a) === POSTAL_CODE.test(b)
    ? [a, b]
    : [a.replace(POSTAL_CODE, "").trim(), b.replace(POSTAL_CODE, "").trim()]

/** Both have numbers of their own that the other lacks. */
const contradict = (a: string[], b: string[]) =>
  a.some((number) => !b.includes(number)) && b.some((number) => !a.includes(number))
