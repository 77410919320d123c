import type { DeskOrderList } from "@orac/desk/contract"
import { FilterForm } from "@/components/ui/filter-form"
import { HoverLink } from "@/components/ui/hover-link"
import { Tabs } from "@/components/ui/tabs"
import button from "@/components/ui/button.module.css"
import form from "@/components/ui/filters.module.css"
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
  const common = translator(locale, "common")
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
      <FilterForm
        key={deskAddress(path, search)}
        action={path}
        label={t("search")}
        className={form.filters}
      >
        {search.tab !== "waiting" && <input type="hidden" name="tab" value={search.tab} />}
        {search.clientId && <input type="hidden" name="client" value={search.clientId} />}
        <label className={form.search}>
          {t("search")}
          <input name="q" type="search" defaultValue={search.q} maxLength={100} />
        </label>
        <button className={button.button}>{common("show")}</button>
        {(search.q || search.clientId) && (
          <HoverLink
            className={button.quiet}
            href={deskAddress(path, search, { q: "", clientId: "" })}
          >
            {common("reset")}
          </HoverLink>
        )}
      </FilterForm>
    </>
  )
}
