"use client"

import { Trouble } from "@/components/frame/trouble"

/** A page that failed inside the frame, which stays. */
export default function PortalError({ reset }: { error: Error; reset: () => void }) {
  return <Trouble onRetry={reset} />
}
