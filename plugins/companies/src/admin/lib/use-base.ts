import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { request, type RequestError } from "./use-resource"

export const PAGE_SIZE = 50

/** Texts of the pages about the partner base, and what a refusal says in the reader's language. */
export function useBaseWords() {
  const { t, i18n } = useTranslation("partner-base")
  const language: "ru" | "en" = i18n.language.startsWith("ru") ? "ru" : "en"
  const refusal = (code: string, message: string, facts: Record<string, unknown> = {}): string =>
    t(`refusal_${code}`, { ...facts, defaultValue: message })
  return { t, language, refusal }
}

/** Posts something, says how it went, and gives the answer, or null where it was refused. */
export function useAct() {
  const { refusal } = useBaseWords()
  return async <T>(path: string, body: object, done?: (answer: T) => string): Promise<T | null> => {
    try {
      const sent = body instanceof FormData ? body : JSON.stringify(body)
      const answer = await request<T>(`/admin/partner-base${path}`, { method: "POST", body: sent })
      if (done) {
        toast.success(done(answer))
      }
      return answer
    } catch (error) {
      const { code, message, facts } = error as RequestError
      toast.error(code ? refusal(code, message, facts) : message)
      return null
    }
  }
}
