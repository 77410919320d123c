"use client"

import { useEffect, useState } from "react"
import type { ApprovalCheck } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import { callPortal } from "./portal"

interface Question {
  pad_version: number
  plan: string
  cost_centre_id?: string
}

/**
 * Who would have to agree to a pad placed by a plan; null while that is not known. The server asks again when
 * the order is placed, so nothing depends on the answer but what is shown.
 */
export function useApprovalCheck(padId: string, question: Question | null): ApprovalCheck | null {
  const { entityId } = useEntity()
  const [found, setFound] = useState<{ key: string; check: ApprovalCheck } | null>(null)
  const key = question && JSON.stringify(question)
  useEffect(() => {
    if (!key) {
      return
    }
    const control = new AbortController()
    void callPortal<ApprovalCheck>(`/api/pads/${padId}/approval/check`, {
      entityId,
      method: "POST",
      json: JSON.parse(key),
      signal: control.signal,
    }).then((answer) => {
      if (!control.signal.aborted && answer.ok) {
        setFound({ key, check: answer.data })
      }
    })
    return () => control.abort()
  }, [key, padId, entityId])
  return found && found.key === key ? found.check : null
}
