"use client"

import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react"
import { stepByPack } from "@/lib/format/number"
import type { PadRow } from "@/lib/pad/rows"
import { usePad } from "./pad-context"

/** The cells of a line that take the keyboard, from left to right. */
const CELLS = ["quantity", "price", "remove"] as const
type Cell = (typeof CELLS)[number]

const FRAMES = 30

const findCell = (root: HTMLElement | null, sku: string, cell: Cell) =>
  root?.querySelector<HTMLElement>(`[data-sku="${CSS.escape(sku)}"] [data-cell="${cell}"]`)

/** Whether an arrow key would only move the caret inside the text. */
function staysInText(event: KeyboardEvent, direction: 1 | -1): boolean {
  if (!(event.target instanceof HTMLInputElement)) {
    return false
  }
  const { selectionStart, selectionEnd, value } = event.target
  const isAll = selectionStart === 0 && selectionEnd === value.length
  return !isAll && (direction > 0 ? selectionEnd !== value.length : selectionStart !== 0)
}

function focus(element: HTMLElement) {
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: "nearest" })
  if (element instanceof HTMLInputElement) {
    element.select()
  }
}

/** The keyboard of a spreadsheet: arrows and Enter between cells, Shift with arrows for packs. */
export function useGridKeys(
  body: RefObject<HTMLDivElement | null>,
  scrollTo: (at: number) => void
) {
  const { sync, rows, rights, focusLine, focusField } = usePad()
  const latest = useRef<PadRow[]>(rows)
  const added = useRef<string | null>(null)
  useEffect(() => {
    latest.current = rows
  }, [rows])

  const goTo = (index: number, cell: Cell) => {
    const sku = latest.current[index]?.line.sku
    if (!sku) {
      return
    }
    const there = findCell(body.current, sku, cell)
    if (there) {
      return focus(there)
    }
    scrollTo(index)
    reach(() => findCell(body.current, sku, cell))
  }

  useEffect(() => {
    focusLine.current = (sku, thenField = false) => {
      added.current = thenField ? sku : null
      reach(() => {
        const index = latest.current.findIndex(({ line }) => line.sku === sku)
        const cell = findCell(body.current, sku, "quantity")
        if (index >= 0 && !cell) {
          scrollTo(index)
        }
        return cell
      })
    }
  }, [body, focusLine, scrollTo])

  const onEnter = (index: number, sku: string) => {
    if (added.current === sku || index === latest.current.length - 1) {
      focusField.current()
    } else {
      goTo(index + 1, "quantity")
    }
    added.current = null
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const cell = target.dataset.cell as Cell | undefined
    const sku = target.closest<HTMLElement>("[data-sku]")?.dataset.sku
    const index = rows.findIndex(({ line }) => line.sku === sku)
    if (!cell || !sku || index < 0) {
      return
    }
    const { line, quantity } = rows[index]
    const vertical = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
    const sideways = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined
    if (vertical && event.shiftKey && cell === "quantity" && rights.edit) {
      sync.setQuantity(sku, stepByPack(quantity, line.pack_quantity, vertical === 1 ? -1 : 1))
    } else if (vertical) {
      goTo(index + vertical, cell)
    } else if (sideways && !staysInText(event, sideways)) {
      goTo(index, CELLS[CELLS.indexOf(cell) + sideways] ?? cell)
    } else if (event.key === "Enter" && cell === "quantity") {
      onEnter(index, sku)
    } else if (event.key === "Delete" && event.ctrlKey && rights.edit) {
      goTo(index + 1 < rows.length ? index + 1 : index - 1, cell)
      sync.setQuantity(sku, 0)
    } else {
      return
    }
    event.preventDefault()
  }
}

/** Looks for an element that is on its way into the page, frame by frame, and focuses it. */
function reach(find: () => HTMLElement | null | undefined, left = FRAMES) {
  const element = find()
  if (element) {
    focus(element)
  } else if (left > 0) {
    requestAnimationFrame(() => reach(find, left - 1))
  }
}
