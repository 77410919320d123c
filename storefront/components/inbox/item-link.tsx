"use client"

import type { ReactNode } from "react"
import { useEntity } from "@/components/ui/entity-context"
import { HoverLink } from "@/components/ui/hover-link"
import { markRead } from "@/lib/client/inbox"

interface Props {
  id: string
  href: string
  /** Whether it opens for another legal entity: such an address may not be fetched beforehand. */
  switches: boolean
  children: ReactNode
}

/** The way to what a message is about; whoever goes there has read it. */
export function ItemLink({ id, href, switches, children }: Props) {
  const { entityId } = useEntity()
  const read = () => void markRead(entityId, { ids: [id] })
  return switches ? (
    <a href={href} onClick={read}>
      {children}
    </a>
  ) : (
    <HoverLink href={href} onClick={read}>
      {children}
    </HoverLink>
  )
}
