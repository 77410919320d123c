"use client"

import { useState } from "react"
import { useTranslations } from "use-intl/react"
import type { ShoppingListRef } from "@orac/checkout/contract"
import { Notice } from "@/components/ui/notice"
import { useListCommands } from "@/lib/client/use-list-commands"
import { CreateList } from "./create-list"
import { ListTable } from "./list-table"
import { UndoNotice } from "./undo-notice"

interface Props {
  initial: ShoppingListRef[]
  mayEdit: boolean
}

const byName = (a: ShoppingListRef, b: ShoppingListRef) => a.name.localeCompare(b.name)

/** The company's shopping lists; a deleted one can be brought back. */
export function ListsBoard({ initial, mayEdit }: Props) {
  const t = useTranslations("lists")
  const [lists, setLists] = useState(initial)
  const { remove, restore, removed, problem } = useListCommands({
    onRemoved: (id) => setLists((all) => all.filter((list) => list.id !== id)),
    onRestored: (list) => setLists((all) => [...all, list].sort(byName)),
  })
  return (
    <>
      {mayEdit && <CreateList />}
      <UndoNotice
        text={removed ? t("deleted", { name: removed.name }) : null}
        onUndo={() => void restore()}
      />
      {problem && <p role="alert">{t(problem)}</p>}
      {lists.length ? (
        <ListTable lists={lists} onDelete={mayEdit ? (list) => void remove(list) : null} />
      ) : (
        <Notice title={t("none_title")} text={t(mayEdit ? "none_text" : "none_text_viewer")} />
      )}
    </>
  )
}
