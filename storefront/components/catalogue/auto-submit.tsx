"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, type ReactNode, useEffect, useRef } from "react"

interface Props {
  action: string
  className: string
  /** The filters of the address; going back in the history shows theirs again. */
  state: string
  children: ReactNode
}

/** The address a filter form stands for, without its empty fields. */
function addressOf(form: HTMLFormElement, action: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value && !(name === "sort" && value === "relevance")) {
      query.append(name, value)
    }
  }
  return query.size ? `${action}?${query}` : action
}

/** A filter form that applies a choice at once and typed values when they are left; without script it is a form. */
export function AutoSubmit({ action, className, state, children }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.reset(), [state])
  const go = (event: FormEvent<HTMLFormElement>) => {
    router.push(addressOf(event.currentTarget, action), { scroll: false })
  }
  return (
    <form
      ref={form}
      action={action}
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        go(event)
      }}
      onChange={(event) => {
        const { type } = event.target as unknown as HTMLInputElement
        if (type === "checkbox" || type === "select-one") {
          go(event)
        }
      }}
    >
      {children}
    </form>
  )
}
