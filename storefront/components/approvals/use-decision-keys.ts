"use client"

import { type RefObject, useEffect } from "react"
import { isTyping } from "@/lib/client/keys"

const picksOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>("input[type=checkbox][name=id]"),
]

const isPick = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === "checkbox"

/** Goes on to the next request of the list, or to the link that leads to the next one. */
function goAlong(form: HTMLFormElement, by: 1 | -1) {
  const picks = picksOf(form)
  if (!picks.length && by > 0) {
    document.querySelector<HTMLElement>("a[data-next-request]")?.click()
  }
  const at = picks.indexOf(document.activeElement as HTMLInputElement)
  const next = at < 0 ? (by > 0 ? 0 : picks.length - 1) : at + by
  picks[Math.min(Math.max(next, 0), picks.length - 1)]?.focus()
}

/**
 * Keys of those who decide, by their place on any keyboard: J and K go along the list, Enter opens the request that has
 * the focus, A leads to the decision and C to the comment. No key decides by itself: Enter on the button does.
 */
export function useDecisionKeys(ref: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const form = ref.current
      const isOurs = !event.ctrlKey && !event.metaKey && !event.altKey
      if (!form || !isOurs || (isTyping(event.target) && !isPick(event.target))) {
        return
      }
      if (event.code === "KeyJ" || event.code === "KeyK") {
        goAlong(form, event.code === "KeyJ" ? 1 : -1)
      } else if (event.code === "KeyA") {
        form.querySelector<HTMLElement>("button[value=agree]")?.focus()
      } else if (event.code === "KeyC") {
        form.querySelector<HTMLElement>("textarea")?.focus()
      } else if (event.key === "Enter" && isPick(event.target)) {
        // The browser would send the form by its first button, which agrees.
        event.target.closest("tr")?.querySelector<HTMLElement>("a")?.click()
      } else {
        return
      }
      event.preventDefault()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [ref])
}
