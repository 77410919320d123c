import { useTranslation } from "react-i18next"
import { RequestError } from "./request"
import { useKitWords } from "./use-kit-words"

const kindOf = (status: number) => (status >= 500 ? "failed" : String(status))

/**
 * Gives a function that says in the reader's language why something failed: by the text `refusal_<code>` or
 * `status_<status>` of the namespace, else by the kit's text for the status, else in the server's words.
 */
export function useProblem(namespace: string) {
  const { t } = useTranslation(namespace)
  const { t: kit } = useKitWords()
  return (error: Error): string => {
    if (!(error instanceof RequestError)) {
      return error.message
    }
    const { code, facts, status, message } = error
    const kind = `status_${kindOf(status)}`
    return (
      (code && t(`refusal_${code}`, { ...facts, defaultValue: "" })) ||
      t(kind, { defaultValue: "" }) ||
      kit(kind, { defaultValue: message })
    )
  }
}
