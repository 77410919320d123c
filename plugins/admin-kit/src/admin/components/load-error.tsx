import { Alert, Button } from "@medusajs/ui"
import { useKitWords } from "../lib/use-kit-words"
import { useProblem } from "../lib/use-problem"
import type { Resource } from "../lib/use-resource"

/** Why something could not be loaded, and another try. Nothing where nothing went wrong. */
export function LoadError({ error, reload }: Pick<Resource<unknown>, "error" | "reload">) {
  const { t } = useKitWords()
  const problem = useProblem("admin-kit")
  if (!error) {
    return null
  }
  return (
    <div className="flex items-center gap-4 px-6 py-4">
      <Alert variant="error">{t("not_loaded", { why: problem(error) })}</Alert>
      <Button variant="secondary" size="small" className="shrink-0" onClick={reload}>
        {t("retry")}
      </Button>
    </div>
  )
}
