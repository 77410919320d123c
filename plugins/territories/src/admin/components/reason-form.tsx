import { Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Field, FormDrawer, textOf } from "./form-drawer"

interface ReasonFormProps {
  title: string
  label: string
  onSubmit: (reason: string) => Promise<boolean>
}

/** Asks why before it is done: the reason is kept for good. */
export function ReasonForm({ title, label, onSubmit }: ReasonFormProps) {
  const { t } = useTranslation("territories")
  return (
    <FormDrawer
      title={title}
      label={label}
      onSubmit={(form) => onSubmit(textOf(form, "reason") ?? "")}
    >
      <Field id="reason" label={t("reason")}>
        <Textarea id="reason" name="reason" required maxLength={500} />
      </Field>
    </FormDrawer>
  )
}
