"use client"

import { usePathname, useRouter, useSearchParams } from "next/navigation"
import { useRef, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { SuggestionList } from "@/components/search/suggestion-list"
import { useSlash } from "@/lib/client/use-slash"
import { useCombobox } from "@/lib/client/use-combobox"
import { useSuggestions } from "@/lib/client/use-suggestions"
import styles from "./search-field.module.css"

/** The search of the whole portal; on the page of results it holds what was looked for. */
export function SearchField({ isOfPage = false }: { isOfPage?: boolean }) {
  const asked = useSearchParams().get("q")
  const sought = usePathname().endsWith("/search") && asked ? asked : ""
  return <Field key={sought} sought={sought} isOfPage={isOfPage} />
}

/** A suggestion opens its article, Enter on the text opens the results. */
function Field({ sought, isOfPage }: { sought: string; isOfPage: boolean }) {
  const t = useTranslations("frame")
  const locale = useLocale()
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState(sought)
  useSlash(field)
  const suggestions = useSuggestions(query === sought ? "" : query)
  const combobox = useCombobox(suggestions.length, (index) =>
    router.push(`/${locale}/article/${encodeURIComponent(suggestions[index].sku)}`)
  )
  return (
    <form
      role="search"
      action={`/${locale}/search`}
      className={`${styles.search} ${isOfPage ? styles.ofPage : styles.ofHead}`}
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
