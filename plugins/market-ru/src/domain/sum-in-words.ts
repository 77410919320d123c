import { fromMinor } from "@orac/markets"
import { convert } from "number-to-words-ru"

/** Kopecks as words with a capital: "Сто два рубля 05 копеек". */
export const sumInWords = (minor: number): string =>
  convert(fromMinor(minor, 2), { currency: "rub" })
