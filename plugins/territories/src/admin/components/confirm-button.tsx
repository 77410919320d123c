import { Button, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface ConfirmButtonProps {
  label: string
  title: string
  /** What follows from it. */
  text: string
  onConfirm: () => void
}

/** A button that asks once more before it acts. */
export function ConfirmButton({ label, title, text, onConfirm }: ConfirmButtonProps) {
  const { t } = useTranslation("territories")
  const ask = usePrompt()
  const click = async () => {
    const texts = { title, description: text, confirmText: label, cancelText: t("cancel") }
    if (await ask({ ...texts, variant: "confirmation" })) {
      onConfirm()
    }
  }
  return (
    <Button size="small" variant="transparent" onClick={click}>
      {label}
    </Button>
  )
}
