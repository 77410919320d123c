"use client"

import { useRouter } from "next/navigation"
import type { ComponentProps, MouseEvent } from "react"

type Props = Omit<ComponentProps<"a">, "href" | "onPointerEnter" | "onFocus"> & { href: string }

/** Whether the browser itself has to follow: into another tab, a download, not by the main button. */
const isForBrowser = ({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent) =>
  metaKey || ctrlKey || shiftKey || altKey || button !== 0

/**
 * A link inside the portal that fetches its page when the pointer or the focus comes near, not before. It is a plain
 * anchor on the router: Next's own link is the larger part of a small page's script.
 */
export function HoverLink({ href, ...props }: Props) {
  const router = useRouter()
  const prefetch = () => router.prefetch(href)
  return (
    <a
      {...props}
      href={href}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      onClick={(event) => {
        props.onClick?.(event)
        if (!event.defaultPrevented && !isForBrowser(event) && !props.target) {
          event.preventDefault()
          router.push(href)
        }
      }}
    />
  )
}
