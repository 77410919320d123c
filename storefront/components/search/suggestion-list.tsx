"use client"

import type { Suggestion } from "@orac/pim/contract"
import { useLocale, useTranslations } from "use-intl/react"
import type { Combobox } from "@/lib/client/use-combobox"
import { localText } from "@/lib/i18n/locales"
import { Picture } from "@/components/ui/picture"
import styles from "./suggestion-list.module.css"

interface Props {
  combobox: Combobox
  suggestions: Suggestion[]
  label: string
}

/** The list below a field of `useCombobox`. */
export function SuggestionList({ combobox, suggestions, label }: Props) {
  const locale = useLocale()
  const names = useTranslations("category")
  return (
    <ul
      id={combobox.listId}
      role="listbox"
      aria-label={label}
      className={styles.list}
      hidden={!combobox.isShown}
    >
      {suggestions.map((suggestion, index) => (
        <li
          key={suggestion.sku}
          id={combobox.optionId(index)}
          role="option"
          aria-selected={index === combobox.active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => combobox.take(index)}
        >
          <Picture src={suggestion.thumbnail} size={36} />
          <b>{suggestion.sku}</b>
          <span>{localText(suggestion.name, locale)}</span>
          <small>{names(suggestion.category)}</small>
        </li>
      ))}
    </ul>
  )
}
