"use client"

import { useRouter } from "next/navigation"
import { useRef, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { SuggestionList } from "@/components/search/suggestion-list"
import { useSlash } from "@/lib/client/use-slash"
import { useCombobox } from "@/lib/client/use-combobox"
import { useSuggestions } from "@/lib/client/use-suggestions"
import styles from "./search-field.module.css"

/** The search of the header: a suggestion opens its article, Enter on the text opens the results. */
export function SearchField({ initial = "", wide = false }: { initial?: string; wide?: boolean }) {
  const t = useTranslations("frame")
  const locale = useLocale()
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState(initial)
  useSlash(field)
  const suggestions = useSuggestions(query === initial ? "" : query)
  const combobox = useCombobox(suggestions.length, (index) =>
    router.push(`/${locale}/article/${encodeURIComponent(suggestions[index].sku)}`)
  )
  return (
    <form
      role="search"
      action={`/${locale}/search`}
      className={wide ? `${styles.search} ${styles.wide}` : styles.search}
      onBlur={combobox.close}
    >
      <input
        {...combobox.fieldProps}
        ref={field}
        name="q"
        type="search"
        required
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          combobox.open()
        }}
        onKeyDown={combobox.handleKey}
        placeholder={t("search_label")}
        aria-label={t("search_label")}
        aria-keyshortcuts="/"
      />
      <SuggestionList combobox={combobox} suggestions={suggestions} label={t("search_label")} />
    </form>
  )
}
