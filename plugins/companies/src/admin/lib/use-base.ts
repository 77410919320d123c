import { useAct } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"

/** Texts of the pages about the partner base, and what a refusal says in the reader's language. */
export function useBaseWords() {
  const { t, i18n } = useTranslation("partner-base")
  const language: "ru" | "en" = i18n.language.startsWith("ru") ? "ru" : "en"
  const refusal = (code: string, message: string, facts: Record<string, unknown> = {}): string =>
    t(`refusal_${code}`, { ...facts, defaultValue: message })
  return { t, language, refusal }
}

/** The same as {@link useAct}, for changes of the partner base. */
export const useBaseAct = () => useAct("partner-base")
