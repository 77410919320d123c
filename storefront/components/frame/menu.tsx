"use client"

import { usePathname } from "next/navigation"
import { type ReactNode, useEffect, useRef } from "react"
import styles from "./menu.module.css"

interface Props {
  id: string
  label: string
  text: string
  children: ReactNode
}

/** A button with a panel that the browser itself opens, closes by Escape and closes when pressed beside. */
export function Menu({ id, label, text, children }: Props) {
  const path = usePathname()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.hidePopover(), [path])
  return (
    <div className={styles.menu}>
      <button type="button" className={styles.button} popoverTarget={id} aria-label={label}>
        {text}
      </button>
      <div ref={panel} id={id} popover="auto" className={styles.panel}>
        {children}
      </div>
    </div>
  )
}
