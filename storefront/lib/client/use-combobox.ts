"use client"

import { type KeyboardEvent, useId, useState } from "react"

const STEP: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * The keyboard of a field with a list below it: arrows walk, Enter takes, Escape closes. Nothing is chosen until an
 * arrow is pressed, so Enter on bare text stays free for the form.
 *
 * @param count how many options there are now
 */
export function useCombobox(count: number, onTake: (index: number) => void) {
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const isShown = isOpen && count > 0
  const at = isShown && active < count ? active : -1

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const take = (index: number) => {
    close()
    onTake(index)
  }
  /** Whether the key was the list's own. */
  const handleKey = (event: KeyboardEvent): boolean => {
    const step = STEP[event.key]
    if (step && isShown) {
      setActive(at < 0 && step < 0 ? count - 1 : (at + step + count) % count)
    } else if (event.key === "Enter" && at >= 0) {
      take(at)
    } else if (event.key === "Escape" && isShown) {
      close()
    } else {
      return false
    }
    event.preventDefault()
    return true
  }

  return {
    active: at,
    isShown,
    listId,
    close,
    take,
    handleKey,
    open: () => {
      setOpen(true)
      setActive(-1)
    },
    optionId: (index: number) => `${listId}-${index}`,
    fieldProps: {
      role: "combobox",
      "aria-expanded": isShown,
      "aria-controls": listId,
      "aria-autocomplete": "list",
      "aria-activedescendant": at >= 0 ? `${listId}-${at}` : undefined,
      autoComplete: "off",
      spellCheck: false,
    } as const,
  }
}

export type Combobox = ReturnType<typeof useCombobox>
