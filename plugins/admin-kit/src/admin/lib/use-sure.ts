import { usePrompt } from "@medusajs/ui"
import { useKitWords } from "./use-kit-words"

interface Question {
  title: string
  /** What follows from it. */
  text: string
  /** What is about to be done. */
  label: string
}

/** Gives a function that asks once more before something is done. */
export function useSure() {
  const { t } = useKitWords()
  const ask = usePrompt()
  return ({ title, text, label }: Question): Promise<boolean> =>
    ask({
      title,
      description: text,
      confirmText: label,
      cancelText: t("cancel"),
      variant: "confirmation",
    })
}
