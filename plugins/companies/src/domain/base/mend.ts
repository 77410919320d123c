import { foldText } from "../registration/likeness"

const TO_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("ABCEHKMOPTXaceopxy", (letter, n) => [letter, "АВСЕНКМОРТХасеорху"[n]])
)
const TO_LATIN = Object.fromEntries(
  Object.entries(TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin])
)

const countOf = (text: string, script: RegExp) => text.match(script)?.length ?? 0

const spelled = (word: string, letters: Readonly<Record<string, string>>) =>
  Array.from(word, (letter) => letters[letter] ?? letter).join("")

/** A word of two alphabets becomes one of the alphabet that has no look-alike for its other letters. */
function inOneAlphabet(word: string): string {
  const cyrillic = countOf(word, /\p{Script=Cyrillic}/gu)
  const latin = countOf(word, /\p{Script=Latin}/gu)
  if (!cyrillic || !latin) {
    return word
  }
  const [first, second] = cyrillic >= latin ? [TO_CYRILLIC, TO_LATIN] : [TO_LATIN, TO_CYRILLIC]
  const isMixed = (text: string) =>
    /\p{Script=Cyrillic}/u.test(text) && /\p{Script=Latin}/u.test(text)
  return [spelled(word, first), spelled(word, second)].find((text) => !isMixed(text)) ?? word
}

/** A single quote mark gets its partner: what it opens ends with the name. */
function withQuotes(name: string): string {
  const [mark, second] = name.match(/[«»"]/g) ?? []
  if (!mark || mark === "»" || second) {
    return name
  }
  const [before, quoted] = name.split(mark)
  return quoted ? `${before}«${quoted}»` : before.trim()
}

/**
 * A name without the slips that need no second look: stray blanks, invisible signs, letters of a
 * second alphabet, a quote left open. It reads and compares as before.
 *
 * @returns the mended name, or null where there is nothing to mend without a person
 */
export function mendedName(name: string): string | null {
  const words = name
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\u00a0\s]+/gu, " ")
    .trim()
    .replace(/\p{L}+/gu, inOneAlphabet)
  const mended = withQuotes(words)
  return mended && mended !== name && foldText(mended) === foldText(name) ? mended : null
}
