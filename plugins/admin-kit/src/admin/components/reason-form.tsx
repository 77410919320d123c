import { Text, Textarea } from "@medusajs/ui"
import { textOf } from "../lib/form-values"
import { useKitWords } from "../lib/use-kit-words"
import { Field } from "./form"
import { type DrawerState, FormDrawer } from "./form-drawer"

interface ReasonFormProps {
  title: string
  label: string
  /** What follows from it. */
  text?: string
  state?: DrawerState
  onSubmit: (reason: string) => Promise<boolean>
}

/** Asks why before it is done: the reason is kept for good. */
export function ReasonForm({ text, onSubmit, ...drawer }: ReasonFormProps) {
  const { t } = useKitWords()
  return (
    <FormDrawer
      {...drawer}
      submit={drawer.label}
      onSubmit={(form) => onSubmit(textOf(form, "reason") ?? "")}
    >
      {text && <Text size="small">{text}</Text>}
      <Field id="reason" label={t("reason")}>
        <Textarea id="reason" name="reason" required minLength={3} maxLength={500} />
      </Field>
    </FormDrawer>
  )
}
