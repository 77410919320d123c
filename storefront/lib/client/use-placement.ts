"use client"

import { useRouter } from "next/navigation"
import { useRef, useState } from "react"
import { useLocale } from "use-intl/react"
import type { PlaceRequest, PlacedOrder } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import type { Failure } from "@/lib/api/answer"
import { callPortal } from "./portal"

interface Attempt {
  content: string
  key: string
}

/**
 * Places a pad. One attempt keeps its idempotency key until an answer has come, so that pressing again after a broken
 * connection asks for the same order; a changed request is a new attempt.
 */
export function usePlacement(padId: string, onRefused: () => void) {
  const router = useRouter()
  const locale = useLocale()
  const { entityId } = useEntity()
  const attempt = useRef<Attempt | null>(null)
  const [isPlacing, setPlacing] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const place = async (request: PlaceRequest) => {
    const content = JSON.stringify(request)
    if (attempt.current?.content !== content) {
      attempt.current = { content, key: crypto.randomUUID() }
    }
    setPlacing(true)
    setFailure(null)
    const answer = await callPortal<PlacedOrder>(`/api/pads/${padId}/place`, {
      entityId,
      method: "POST",
      json: request,
      headers: { "idempotency-key": attempt.current.key },
    })
    if (answer.ok) {
      return router.push(`/${locale}/account/orders/${answer.data.order_id}?placed=1`)
    }
    setPlacing(false)
    setFailure(answer.failure)
    if (answer.failure.kind !== "unavailable") {
      attempt.current = null
      onRefused()
    }
  }
  return { place, isPlacing, failure }
}
