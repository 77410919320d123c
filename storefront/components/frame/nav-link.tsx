"use client"

import { usePathname } from "next/navigation"
import type { ReactNode } from "react"
import { HoverLink } from "@/components/ui/hover-link"
import styles from "./header.module.css"

interface Props {
  href: string
  emphasised?: boolean
  children: ReactNode
}

export function NavLink({ href, emphasised, children }: Props) {
  const path = usePathname()
  const isHere = path === href || path.startsWith(`${href}/`)
  return (
    <HoverLink
      href={href}
      className={emphasised ? `${styles.link} ${styles.quick}` : styles.link}
      aria-current={isHere ? "page" : undefined}
    >
      {children}
    </HoverLink>
  )
}
