"use client"

import { useState } from "react"
import type { ShoppingListRef, ShoppingListView } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import type { Failure } from "@/lib/api/answer"
import { callPortal } from "./portal"

export type ListProblem = "failed" | "expired" | "gone"

type Wrapped = { list: ShoppingListView }

interface Handlers {
  onRemoved(id: string): void
  onRestored(list: ShoppingListRef): void
}

export function problemOf({ kind }: Failure): ListProblem {
  switch (kind) {
    case "unauthorized":
      return "expired"
    case "not_found":
      return "gone"
    default:
      return "failed"
  }
}

/** Deletes lists, keeping the content of the last one so that it can be written again. */
export function useListCommands({ onRemoved, onRestored }: Handlers) {
  const { entityId } = useEntity()
  const [removed, setRemoved] = useState<ShoppingListView | null>(null)
  const [problem, setProblem] = useState<ListProblem | null>(null)

  const remove = async ({ id }: ShoppingListRef) => {
    setProblem(null)
    const content = await callPortal<Wrapped>(`/api/lists/${id}`, { entityId })
    const done = content.ok
      ? await callPortal(`/api/lists/${id}`, { entityId, method: "DELETE" })
      : content
    if (content.ok && done.ok) {
      setRemoved(content.data.list)
      return onRemoved(id)
    }
    if (!done.ok) {
      setProblem(problemOf(done.failure))
    }
  }

  const restore = async () => {
    if (!removed) {
      return
    }
    const lines = removed.lines.map(({ sku, quantity }) => ({ sku, quantity }))
    const call = { entityId, method: "POST", json: { name: removed.name, lines } } as const
    const answer = await callPortal<Wrapped>("/api/lists", call)
    if (!answer.ok) {
      return setProblem(problemOf(answer.failure))
    }
    setRemoved(null)
    onRestored(answer.data.list)
  }

  return { remove, restore, removed, problem }
}
