"use client"

import { type RefObject, useEffect } from "react"
import { isSlash, isTyping } from "./keys"

/** Leads the slash key to a field, unless a part of the page has taken it for a field of its own. */
export function useSlash(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = !event.defaultPrevented && isSlash(event) && !isTyping(event.target)
      if (isOurs && field.current?.checkVisibility()) {
        event.preventDefault()
        field.current.focus()
        field.current.select()
      }
    }
    // Parts of a page listen on the document, which hears a key before its window.
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  }, [field])
}
