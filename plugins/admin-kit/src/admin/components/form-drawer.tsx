import { Button, Drawer } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useKitWords } from "../lib/use-kit-words"
import { Form } from "./form"

/** Whether a drawer is open, where something else than its own button opens it. */
export interface DrawerState {
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
}

interface FormDrawerProps {
  title: string
  /** What its button says, and what sends the form where `submit` says nothing else. */
  label: string
  submit?: string
  state?: DrawerState
  /** Resolves to whether the drawer may close. */
  onSubmit: (form: FormData) => Promise<boolean>
  children: ReactNode
}

function Opener({ label }: { label: string }) {
  return (
    <Drawer.Trigger asChild>
      <Button size="small" variant="secondary">
        {label}
      </Button>
    </Drawer.Trigger>
  )
}

/** A form at the side of the page, opened by a button of its own or by an {@link ActionMenu}. */
export function FormDrawer({ title, label, submit, state, onSubmit, children }: FormDrawerProps) {
  const { t } = useKitWords()
  const own = useState(false)
  const [isOpen, setOpen] = state ? [state.isOpen, state.setOpen] : own
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      {!state && <Opener label={label} />}
      <Drawer.Content aria-describedby={undefined}>
        <Form
          onSubmit={async (form) => setOpen(!(await onSubmit(form)))}
          className="flex h-full flex-col"
        >
          {(isWorking) => (
            <>
              <Drawer.Header>
                <Drawer.Title>{title}</Drawer.Title>
              </Drawer.Header>
              <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">
                {children}
              </Drawer.Body>
              <Drawer.Footer>
                <Drawer.Close asChild>
                  <Button type="button" size="small" variant="secondary">
                    {t("cancel")}
                  </Button>
                </Drawer.Close>
                <Button type="submit" size="small" isLoading={isWorking}>
                  {submit ?? t("save")}
                </Button>
              </Drawer.Footer>
            </>
          )}
        </Form>
      </Drawer.Content>
    </Drawer>
  )
}
