"use client"

import type { Suggestion } from "@orac/pim/contract"
import { useLocale, useTranslations } from "use-intl/react"
import { Picture } from "@/components/ui/picture"
import type { Combobox } from "@/lib/client/use-combobox"
import { localText } from "@/lib/i18n/locales"

/** The articles to choose from, each with its drawing. */
export default function SuggestionOptions(props: {
  combobox: Combobox
  suggestions: Suggestion[]
}) {
  const { combobox, suggestions } = props
  const locale = useLocale()
  const names = useTranslations("category")
  return suggestions.map((suggestion, index) => (
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
  ))
}
