// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an ambient file cannot be imported
/// <reference path="../vendor.d.ts" />
import { ToWords } from "to-words"
import { fromMinor } from "@orac/markets"

const EURO = {
  name: "euro",
  singular: "euro",
  plural: "euros",
  symbol: "€",
  fractionalUnit: { name: "cent", singular: "cent", plural: "cents", symbol: "c" },
}

const words = new ToWords({
  localeCode: "en-GB",
  converterOptions: { currency: true, doNotAddOnly: true, currencyOptions: EURO },
})

const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
const ONES = "one|two|three|four|five|six|seven|eight|nine"
const COMPOUND = new RegExp(`\\b(${TENS}) (${ONES})\\b`, "g")

/** Cents as words: "One hundred two euros and five cents". */
export function sumInWords(minor: number): string {
  const text = words.convert(fromMinor(minor, 2)).toLowerCase().replace(COMPOUND, "$1-$2")
  return text.charAt(0).toUpperCase() + text.slice(1)
}
