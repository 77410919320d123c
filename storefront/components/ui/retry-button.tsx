"use client"

import { useRouter } from "next/navigation"
import { useTransition } from "react"
import button from "./button.module.css"

/** Asks the server for the page again, keeping what is typed and where the reader is. */
export function RetryButton({ text }: { text: string }) {
  const router = useRouter()
  const [isWorking, start] = useTransition()
  return (
    <button
      type="button"
      className={button.button}
      aria-busy={isWorking}
      onClick={() => start(() => router.refresh())}
    >
      {text}
    </button>
  )
}
