"use client"

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react"
import { type RowWindow, type Span, rowWindow, topsOf } from "@/lib/pad/window-rows"

/** Rows beyond the window's edges, so that scrolling meets them drawn. */
const SPARE = 12
/** Scrolling less than this draws nothing anew. */
const STEP = 200
/** What the server draws. */
const FIRST_SCREEN: Span = { from: 0, to: 900 }

type Heights = ReadonlyMap<string, number>
const NONE: Heights = new Map()

interface Measured {
  usual: number
  heights: Heights
}

/** The very same object where nothing is new, so that a row seen again draws nothing anew. */
function withMeasured(before: Measured, entries: ResizeObserverEntry[]): Measured {
  const { heights } = before
  const fresh = entries.flatMap(({ target, borderBoxSize: [box] }): [string, number][] => {
    const { sku = "" } = (target as HTMLElement).dataset
    return box.blockSize && heights.get(sku) !== box.blockSize ? [[sku, box.blockSize]] : []
  })
  return fresh.length ? { ...before, heights: new Map([...heights, ...fresh]) } : before
}

const upTo = (place: number) => Math.floor(place / STEP) * STEP

export interface WindowRows extends RowWindow {
  /** Watches the height of a row, which names itself by `data-sku`. */
  measure(row: HTMLElement | null): (() => void) | undefined
  /** Brings a row into the middle of the window. */
  scrollTo(index: number): void
}

/**
 * Which rows of a long list in the page stand near the window; their heights are measured as they appear.
 *
 * @param body of the list; @param skus of all rows; @param usual height of a row, in pixels
 */
export function useWindowRows(
  body: RefObject<HTMLElement | null>,
  skus: readonly string[],
  usual: number
): WindowRows {
  const [span, setSpan] = useState(FIRST_SCREEN)
  const [measured, setMeasured] = useState<Measured>({ usual, heights: NONE })
  if (measured.usual !== usual) {
    setMeasured({ usual, heights: NONE })
  }
  const { heights } = measured
  const tops = useMemo(
    () => topsOf(skus.map((sku) => heights.get(sku) ?? usual)),
    [skus, heights, usual]
  )

  const look = useCallback(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0
    const [from, to] = [upTo(-top), upTo(innerHeight - top) + STEP]
    setSpan((before) => (before.from === from && before.to === to ? before : { from, to }))
  }, [body])
  useEffect(look)
  useEffect(() => {
    addEventListener("scroll", look, { passive: true })
    addEventListener("resize", look)
    return () => {
      removeEventListener("scroll", look)
      removeEventListener("resize", look)
    }
  }, [look])

  const observer = useRef<ResizeObserver | null>(null)
  const measure = useCallback((row: HTMLElement | null) => {
    if (!row) {
      return
    }
    observer.current ??= new ResizeObserver((entries) =>
      setMeasured((before) => withMeasured(before, entries))
    )
    observer.current.observe(row)
    return () => observer.current?.unobserve(row)
  }, [])

  const scrollTo = useCallback(
    (index: number) => {
      const top = body.current?.getBoundingClientRect().top ?? 0
      const place = tops[Math.min(index, tops.length - 1)] + usual / 2
      window.scrollTo({ top: scrollY + top + place - innerHeight / 2 })
    },
    [body, tops, usual]
  )
  return { ...rowWindow(tops, span, SPARE), measure, scrollTo }
}
