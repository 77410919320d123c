import type { DeskOrderList } from "@orac/desk/contract"
import { FilterBar } from "@/components/ui/filter-bar"
import { Tabs } from "@/components/ui/tabs"
import { DESK_TABS, type DeskSearch, deskAddress } from "@/lib/desk/search"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

interface Props {
  locale: Locale
  path: string
  search: DeskSearch
  tabs: DeskOrderList["tabs"]
}

/** The lists of a desk with how much each holds, and the search. */
export function DeskTabs({ locale, path, search, tabs }: Props) {
  const t = translator(locale, "desk")
  return (
    <>
      <Tabs
        label={t("tabs")}
        tabs={DESK_TABS.map((tab) => ({
          href: deskAddress(path, search, { tab }),
          text: t(`tab_${tab}`, { count: tabs[tab] }),
          isCurrent: tab === search.tab,
        }))}
      />
      <FilterBar
        locale={locale}
        path={path}
        address={deskAddress(path, search)}
        label={t("search")}
        search={{ label: t("search"), value: search.q }}
        kept={[
          ["tab", search.tab === "waiting" ? "" : search.tab],
          ["client", search.clientId],
        ]}
        reset={
          search.q || search.clientId ? deskAddress(path, search, { q: "", clientId: "" }) : null
        }
      />
    </>
  )
}
