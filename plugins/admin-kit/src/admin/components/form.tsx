import { clx, Label } from "@medusajs/ui"
import { type ComponentProps, type FormEvent, type ReactNode, useState } from "react"

/** Medusa's fields turn red as soon as they are shown empty: here only once somebody has been there. */
const CALM = "[&_:invalid:not(:user-invalid,[type=file])]:!shadow-borders-base"

interface FormProps extends Omit<ComponentProps<"form">, "onSubmit" | "children"> {
  /** Resolves to whether the form is emptied. */
  onSubmit: (form: FormData) => Promise<boolean | void>
  children: (isWorking: boolean) => ReactNode
}

/** A form that is sent once at a time and says what is missing only when it is sent. */
export function Form({ onSubmit, children, className, ...props }: FormProps) {
  const [isWorking, setWorking] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = event.currentTarget
    setWorking(true)
    const isDone = await onSubmit(new FormData(form, submitter)).finally(() => setWorking(false))
    if (isDone) {
      form.reset()
    }
  }
  return (
    <form {...props} className={clx(CALM, className)} onSubmit={(event) => void submit(event)}>
      {children(isWorking)}
    </form>
  )
}

interface FieldProps {
  id: string
  label: string
  className?: string
  children: ReactNode
}

/** A field of a form under its name. */
export const Field = ({ id, label, className, children }: FieldProps) => (
  <div className={clx("flex flex-col gap-1", className)}>
    <Label htmlFor={id} size="small">
      {label}
    </Label>
    {children}
  </div>
)
