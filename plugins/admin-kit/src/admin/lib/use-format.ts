import { dayText, moneyText, momentText, wordsIn } from "./format"
import { useKitWords } from "./use-kit-words"

/** Money, days, moments and names as the reader of the page writes them. */
export function useFormat() {
  const { language } = useKitWords().i18n
  return {
    money: (minor: number, currency: string) => moneyText(language, minor, currency),
    day: (at: string | null) => dayText(language, at),
    moment: (at: string | null) => momentText(language, at),
    say: (words: Readonly<Record<string, string>> | null) => wordsIn(language, words),
  }
}
