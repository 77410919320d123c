import { HoverLink } from "@/components/ui/hover-link"
import { type CatalogueSearch, SORTS, type View, catalogueAddress } from "@/lib/catalogue/search"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { FilterButton } from "./filter-panel"
import { ViewSwitch } from "./view-switch"
import styles from "./toolbar.module.css"

interface Props {
  locale: Locale
  path: string
  search: CatalogueSearch
  count: number
  view: View
}

/** How many were found, in which order and in which form. */
export function Toolbar({ locale, path, search, count, view }: Props) {
  const t = translator(locale, "catalogue")
  return (
    <div className={styles.toolbar}>
      <p className={styles.count} role="status">
        {t("found", { count })}
      </p>
      <nav className={styles.sorts} aria-label={t("sort")}>
        <span aria-hidden="true">{t("sort")}</span>
        {SORTS.map((sort) => (
          <HoverLink
            key={sort}
            href={catalogueAddress(path, search, { sort })}
            aria-current={sort === search.sort ? "true" : undefined}
          >
            {t(sort === "relevance" && search.q ? "sort_match" : `sort_${sort}`)}
          </HoverLink>
        ))}
      </nav>
      <FilterButton locale={locale} search={search} />
      <ViewSwitch view={view} />
    </div>
  )
}
