"use client"

import { useState } from "react"
import { useLoaded } from "@/lib/client/use-loaded"
import { WhyButton } from "./why-button"

const loadPricePopover = () => import("./price-popover")

interface Props {
  sku: string
  unit: string
  /** As it is shown. */
  price: string
}

/** The price of one piece; its reason is fetched when somebody asks. */
export function PriceWithReason({ sku, unit, price }: Props) {
  const [place, setPlace] = useState<DOMRect | null>(null)
  const PricePopover = useLoaded(loadPricePopover, place !== null)
  return (
    <>
      <WhyButton sku={sku} price={price} onAsk={setPlace} />
      {place && PricePopover && (
        <PricePopover question={{ sku, quantity: 1, unit, place }} onClose={() => setPlace(null)} />
      )}
    </>
  )
}
