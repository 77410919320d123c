"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { ShoppingListView } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import type { Failure } from "@/lib/api/answer"
import type { ListContent } from "@/lib/lists/changes"
import { callPortal } from "./portal"

export type SaveStatus = "saved" | "saving" | "unsaved" | "gone" | "expired" | "failed"

const PAUSE_MS = 400
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 30_000

const STATUS_OF: Record<Failure["kind"], SaveStatus> = {
  unavailable: "unsaved",
  not_found: "gone",
  unauthorized: "expired",
  refusal: "failed",
  invalid: "failed",
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const bodyOf = ({ name, lines }: ListContent) => ({
  name,
  lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
})

/**
 * A shopping list that saves itself: a change shows at once and is sent after a short pause, one request at a time,
 * again and again until the server has it.
 */
export function useSavedList(initial: ShoppingListView) {
  const { entityId } = useEntity()
  const [content, setContent] = useState<ListContent>({ name: initial.name, lines: initial.lines })
  const [status, setStatus] = useState<SaveStatus>("saved")
  const pending = useRef<ListContent | null>(null)
  const isRunning = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const run = useCallback(async () => {
    if (isRunning.current) {
      return
    }
    isRunning.current = true
    let end: SaveStatus = "saved"
    for (let pause = FIRST_WAIT_MS; pending.current;) {
      const sent = pending.current
      pending.current = null
      const call = { entityId, method: "POST", json: bodyOf(sent) } as const
      const answer = await callPortal(`/api/lists/${initial.id}`, call)
      if (answer.ok) {
        pause = FIRST_WAIT_MS
        continue
      }
      end = STATUS_OF[answer.failure.kind]
      if (end !== "unsaved") {
        break
      }
      pending.current ??= sent
      setStatus(end)
      await wait(pause)
      pause = Math.min(pause * 2, LONGEST_WAIT_MS)
      end = "saved"
    }
    isRunning.current = false
    setStatus(end)
  }, [entityId, initial.id])

  const change = useCallback(
    (edit: (content: ListContent) => ListContent) =>
      setContent((before) => {
        const next = edit(before)
        pending.current = next
        return next
      }),
    []
  )

  useEffect(() => {
    if (!pending.current) {
      return
    }
    setStatus("saving")
    timer.current = setTimeout(() => void run(), PAUSE_MS)
    return () => clearTimeout(timer.current)
  }, [content, run])

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (pending.current || isRunning.current) {
        event.preventDefault()
      }
    }
    addEventListener("beforeunload", hold)
    return () => {
      removeEventListener("beforeunload", hold)
      void run()
    }
  }, [run])

  return { content, status, change }
}
