const LATIN: Readonly<Record<string, string>> = {
  А: "A",
  Б: "B",
  В: "V",
  Г: "G",
  Д: "D",
  Е: "E",
  Ё: "E",
  Ж: "ZH",
  З: "Z",
  И: "I",
  Й: "I",
  К: "K",
  Л: "L",
  М: "M",
  Н: "N",
  О: "O",
  П: "P",
  Р: "R",
  С: "S",
  Т: "T",
  У: "U",
  Ф: "F",
  Х: "KH",
  Ц: "TS",
  Ч: "CH",
  Ш: "SH",
  Щ: "SH",
  Ы: "Y",
  Э: "E",
  Ю: "YU",
  Я: "YA",
}

const MAX_LENGTH = 4

/**
 * Letters for a seller's numbers where it has not chosen any: the initials of its name in Latin script, without its
 * legal form: "ООО «Лепной двор»" is "LD".
 *
 * @param legalForms long and short, as the seller's market knows them
 */
export function numberPrefix(name: string, legalForms: readonly string[]): string {
  const forms = new Set(legalForms.map((form) => form.toUpperCase()))
  const words = name
    .toUpperCase()
    .replace(/\([^)]*\)/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !forms.has(word))
  const initials = words.map(([letter]) => LATIN[letter] ?? letter).join("")
  return initials.replace(/[^A-Z0-9]/g, "").slice(0, MAX_LENGTH) || "S"
}
