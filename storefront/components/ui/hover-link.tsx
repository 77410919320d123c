"use client"

import Link from "next/link"
import { type ComponentProps, useState } from "react"

/** A link that fetches its page when the pointer or the focus comes near, not before. */
export function HoverLink(props: ComponentProps<typeof Link>) {
  const [near, setNear] = useState(false)
  return (
    <Link
      {...props}
      prefetch={near ? null : false}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
    />
  )
}
