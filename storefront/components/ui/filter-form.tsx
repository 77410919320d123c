"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, type ReactNode, useTransition } from "react"

interface Props {
  action: string
  label: string
  className?: string
  children: ReactNode
}

/**
 * Filters that live in the address: what is left empty does not appear there. Works before scripts have loaded. The
 * button closes the sheet that they stand in; a filter that applies itself does not.
 */
export function FilterForm({ action, label, className, children }: Props) {
  const router = useRouter()
  const [isWorking, start] = useTransition()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string" && value.trim()) {
        query.append(name, value.trim())
      }
    }
    if ((event.nativeEvent as SubmitEvent).submitter) {
      document.querySelector<HTMLElement>(":popover-open")?.hidePopover()
    }
    start(() => router.push(query.size ? `${action}?${query}` : action))
  }
  return (
    <form
      action={action}
      aria-label={label}
      aria-busy={isWorking}
      className={className}
      onSubmit={submit}
    >
      {children}
    </form>
  )
}
