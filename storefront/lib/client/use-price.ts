"use client"

import { useEffect, useState } from "react"
import type { PricesAnswer, PriceView } from "@orac/pricing/contract"
import { useEntity } from "@/components/ui/entity-context"
import { callPortal } from "./portal"

/** The price of an article with its reason: undefined while it is asked for, null when none came. */
export function usePrice(sku: string, quantity: number): PriceView | null | undefined {
  const { entityId } = useEntity()
  const key = `${quantity} ${sku}`
  const [found, setFound] = useState<{ key: string; price: PriceView | null }>()
  useEffect(() => {
    const control = new AbortController()
    const json = { lines: [{ sku, quantity }] }
    const call = { entityId, method: "POST", json, signal: control.signal } as const
    void callPortal<PricesAnswer>("/api/prices", call).then((answer) => {
      if (!control.signal.aborted) {
        setFound({ key, price: answer.ok ? (answer.data.prices[0] ?? null) : null })
      }
    })
    return () => control.abort()
  }, [key, sku, quantity, entityId])
  return found?.key === key ? found.price : undefined
}
