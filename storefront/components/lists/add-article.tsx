"use client"

import { type KeyboardEvent, useState } from "react"
import { useTranslations } from "use-intl/react"
import type { Suggestion } from "@orac/pim/contract"
import { SuggestionList } from "@/components/search/suggestion-list"
import { useCombobox } from "@/lib/client/use-combobox"
import { useSuggestions } from "@/lib/client/use-suggestions"
import { splitTyped } from "@/lib/pad/typed"
import styles from "./lists.module.css"

interface Props {
  onAdd(article: Suggestion, quantity: number): void
  /** What was added last, for those who do not see the row appear. */
  said: string
}

/** An article by number or name, with a quantity behind it if wanted; Enter takes the best suggestion. */
export function AddArticle({ onAdd, said }: Props) {
  const t = useTranslations("lists")
  const [text, setText] = useState("")
  const typed = splitTyped(text)
  const suggestions = useSuggestions(typed.query)
  const combobox = useCombobox(suggestions.length, (index) => {
    onAdd(suggestions[index], typed.quantity ?? 1)
    setText("")
  })
  const onKey = (event: KeyboardEvent) => {
    if (!combobox.handleKey(event) && event.key === "Enter" && combobox.isShown) {
      event.preventDefault()
      combobox.take(0)
    }
  }
  return (
    <div className={styles.add} onBlur={combobox.close}>
      <label htmlFor="list-add">{t("add")}</label>
      <input
        {...combobox.fieldProps}
        id="list-add"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          combobox.open()
        }}
        onKeyDown={onKey}
        placeholder={t("add_hint")}
      />
      <SuggestionList combobox={combobox} suggestions={suggestions} label={t("add")} />
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  )
}
