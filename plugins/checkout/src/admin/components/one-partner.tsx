import { XMarkMini } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface OnePartnerProps {
  /** Unknown where nothing of the partner is shown. */
  name: string | undefined
  onRemove: () => void
}

/** Says that a list is of one partner alone, and shows all again. */
export function OnePartner({ name, onRemove }: OnePartnerProps) {
  const { t } = useTranslation("checkout")
  return (
    <Button size="small" variant="secondary" title={t("all_partners")} onClick={onRemove}>
      {name ?? t("one_partner")}
      <XMarkMini />
    </Button>
  )
}
