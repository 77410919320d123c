import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { Fragment, type ReactNode, useState } from "react"
import type { DrawerState } from "./form-drawer"

/** Something that can be done with a row: at once, or by a form in a drawer. */
export type Action = { label: string } & (
  { onSelect: () => void } | { drawer: (state: DrawerState) => ReactNode }
)

/** All that can be done with a row, behind one button. */
export function ActionMenu({ name, actions }: { name: string; actions: readonly Action[] }) {
  const [opened, setOpened] = useState<string | null>(null)
  const stateOf = (label: string): DrawerState => ({
    isOpen: opened === label,
    setOpen: (isOpen) => setOpened(isOpen ? label : null),
  })
  return (
    <>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton size="small" variant="transparent" aria-label={name}>
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          {actions.map((action) => (
            <DropdownMenu.Item
              key={action.label}
              onSelect={"onSelect" in action ? action.onSelect : () => setOpened(action.label)}
            >
              {action.label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
      {actions.map(
        (action) =>
          "drawer" in action && (
            <Fragment key={action.label}>{action.drawer(stateOf(action.label))}</Fragment>
          )
      )}
    </>
  )
}
