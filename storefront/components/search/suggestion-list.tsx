"use client"

import type { Suggestion } from "@orac/pim/contract"
import type { Combobox } from "@/lib/client/use-combobox"
import { useLoaded } from "@/lib/client/use-loaded"
import styles from "./suggestion-list.module.css"

const loadOptions = () => import("./suggestion-options")

interface Props {
  combobox: Combobox
  suggestions: Suggestion[]
  label: string
}

/** The list below a field of `useCombobox`. */
export function SuggestionList({ combobox, suggestions, label }: Props) {
  const Options = useLoaded(loadOptions, combobox.isShown)
  return (
    <ul
      id={combobox.listId}
      role="listbox"
      aria-label={label}
      className={styles.list}
      hidden={!combobox.isShown}
    >
      {Options && <Options combobox={combobox} suggestions={suggestions} />}
    </ul>
  )
}
