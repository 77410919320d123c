import { Button, Drawer, Label } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"

interface FormDrawerProps {
  title: string
  /** What opens it. */
  label: string
  /** Resolves to whether the drawer may close. */
  onSubmit: (form: FormData) => Promise<boolean>
  children: ReactNode
}

/** A form at the side of the page. */
export function FormDrawer({ title, label, onSubmit, children }: FormDrawerProps) {
  const { t } = useTranslation("territories")
  const [isOpen, setOpen] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWorking(true)
    setOpen(!(await onSubmit(new FormData(event.currentTarget))))
    setWorking(false)
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent">
          {label}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <form onSubmit={submit} className="flex h-full flex-col">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">
            {children}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" variant="secondary">
                {t("cancel")}
              </Button>
            </Drawer.Close>
            <Button type="submit" isLoading={isWorking}>
              {t("save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

/** A field of the form under its name. */
export function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {children}
    </div>
  )
}

/** What people typed, without spaces around; nothing is null. */
export const textOf = (form: FormData, name: string): string | null =>
  String(form.get(name) ?? "").trim() || null

/** Words between commas. */
export const listOf = (form: FormData, name: string): string[] =>
  (textOf(form, name) ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean)
