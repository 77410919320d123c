import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

export function LoadError({ message, retry }: { message: string; retry: () => void }) {
  const { t } = useTranslation("desk")
  return (
    <div className="flex items-center gap-4 px-6 py-4">
      <Alert variant="error">{t("error", { message })}</Alert>
      <Button variant="secondary" size="small" onClick={retry}>
        {t("retry")}
      </Button>
    </div>
  )
}
