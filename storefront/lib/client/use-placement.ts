"use client"

import { useRouter } from "next/navigation"
import { useRef, useState } from "react"
import { useLocale } from "use-intl/react"
import type { ApprovalSent, PlaceRequest, PlacedOrder } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import type { Failure } from "@/lib/api/answer"
import { callPortal } from "./portal"

interface Attempt {
  content: string
  key: string
}

/**
 * Places a pad, or sends it to those who have to agree. One attempt keeps its idempotency key until an answer has come, so that pressing again after a broken
 * connection asks for the same order; a changed request is a new attempt.
 */
export function usePlacement(padId: string, onSettled: () => void) {
  const router = useRouter()
  const locale = useLocale()
  const { entityId } = useEntity()
  const attempt = useRef<Attempt | null>(null)
  const [isPlacing, setPlacing] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const place = async (request: PlaceRequest, isAsking: boolean) => {
    const content = JSON.stringify([isAsking, request])
    if (attempt.current?.content !== content) {
      attempt.current = { content, key: crypto.randomUUID() }
    }
    setPlacing(true)
    setFailure(null)
    const path = `/api/pads/${padId}/${isAsking ? "approval" : "place"}`
    const answer = await callPortal<PlacedOrder | ApprovalSent>(path, {
      entityId,
      method: "POST",
      json: request,
      headers: { "idempotency-key": attempt.current.key },
    })
    if (answer.ok && "order_id" in answer.data) {
      return router.push(`/${locale}/account/orders/${answer.data.order_id}?placed=1`)
    }
    setPlacing(false)
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok || answer.failure.kind !== "unavailable") {
      attempt.current = null
      onSettled()
    }
  }
  return { place, isPlacing, failure }
}
