"use client"

import { useCallback, useState } from "react"
import { useTranslations } from "use-intl/react"
import type { ShoppingListView } from "@orac/checkout/contract"
import type { Suggestion } from "@orac/pim/contract"
import { useSavedList } from "@/lib/client/use-saved-list"
import {
  type ListLine,
  quantityOf,
  withArticle,
  withLineAt,
  withQuantity,
  withoutLine,
} from "@/lib/lists/changes"
import { piecesOf } from "@/lib/orders/pieces"
import { AddArticle } from "./add-article"
import { ListHead } from "./list-head"
import { ListLines } from "./list-lines"
import { type Target, ToPad } from "./to-pad"
import { UndoNotice } from "./undo-notice"
import styles from "./lists.module.css"

interface Props {
  initial: ShoppingListView
  mayEdit: boolean
  /** The pads to put the list into; null for a role that does not order. */
  targets: Target[] | null
}

interface Removed {
  line: ListLine
  index: number
}

/** One shopping list: its name, its lines, and the way into an order. */
export function ListEditor({ initial, mayEdit, targets }: Props) {
  const t = useTranslations("lists")
  const { content, status, change } = useSavedList(initial)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [said, setSaid] = useState("")
  const { name, lines } = content

  const add = (article: Suggestion, quantity: number) => {
    const next = quantityOf(content, article.sku) + quantity
    const facts = { sku: article.sku, quantity: next }
    change((before) => withArticle(before, article, quantity))
    setSaid(next === quantity ? t("added", facts) : t("counted_up", facts))
  }
  const setQuantity = useCallback(
    (sku: string, quantity: number) => change((before) => withQuantity(before, sku, quantity)),
    [change]
  )
  const remove = useCallback(
    (line: ListLine, index: number) => {
      setRemoved({ line, index })
      change((before) => withoutLine(before, line.sku))
    },
    [change]
  )
  const putBack = () => {
    if (removed) {
      change((before) => withLineAt(before, removed.line, removed.index))
      setRemoved(null)
    }
  }

  return (
    <>
      <ListHead
        name={name}
        status={status}
        onRename={mayEdit ? (wanted) => change((before) => ({ ...before, name: wanted })) : null}
      />
      <div className={styles.bar}>
        {mayEdit && <AddArticle onAdd={add} said={said} />}
        {targets && (
          <ToPad
            listId={initial.id}
            targets={targets}
            isReady={status === "saved" && lines.length > 0}
          />
        )}
      </div>
      <UndoNotice text={removed && t("removed", { sku: removed.line.sku })} onUndo={putBack} />
      <p className={styles.count}>
        {lines.length
          ? t("lines_count", { lines: lines.length, pieces: piecesOf(lines) })
          : t("empty")}
      </p>
      <ListLines lines={lines} onQuantity={mayEdit ? setQuantity : null} onRemove={remove} />
    </>
  )
}
