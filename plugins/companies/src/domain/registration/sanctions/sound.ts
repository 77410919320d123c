/** Cyrillic letters by how they sound; what Latin spellings tell apart in different ways is one here. */
const SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  `аa бb вv гg дd еe жz зz иi кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs ъ ыi ь эe юu яa іi їi єe ґg`
    .split(" ")
    .map((pair) => [pair[0], pair.slice(1)])
)

/** Spellings of one sound in Latin letters, longest first. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/shch|sch|sh|sz/g, "s"],
  [/tch|ch|cz|tz|ts|ck/g, "c"],
  [/zh/g, "z"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/q/g, "k"],
  [/[yj]/g, "i"],
  [/i(?=[aeou])/g, ""],
  [/(.)\1+/g, "$1"],
]

/** A text in Latin letters by its sound, so that a name and its transliterations read alike. */
export const soundOf = (text: string): string =>
  SPELLINGS.reduce(
    (rest, [spelling, sound]) => rest.replace(spelling, sound),
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/ß/g, "ss")
      .replace(/ł/g, "l")
      .replace(/ø/g, "o")
      .replace(/[а-яіїєґ]/g, (letter) => SOUNDS[letter] ?? letter)
      .replace(/(?<=\p{L})[.'’](?=\p{L})/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  )
