import type { ArticleFacets } from "@orac/pim/contract"
import { FilterForm } from "@/components/ui/filter-form"
import { HoverLink } from "@/components/ui/hover-link"
import button from "@/components/ui/button.module.css"
import { materialName } from "@/lib/catalogue/material"
import {
  type CatalogueSearch,
  STANDARD_SIZE,
  catalogueAddress,
  filterCount,
} from "@/lib/catalogue/search"
import { formatNumber } from "@/lib/format/number"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import sheet from "@/components/ui/sheet.module.css"
import { Bound, Choice } from "./filter-controls"
import styles from "./filters.module.css"

interface Props {
  locale: Locale
  path: string
  search: CatalogueSearch
  facets: ArticleFacets
}

const PANEL = "catalogue-filters"
const NONE = {
  materials: [],
  flexible: false,
  light: false,
  heightMin: 0,
  heightMax: 0,
  widthMin: 0,
  widthMax: 0,
} satisfies Partial<CatalogueSearch>

/** The button that opens the filters on a phone. */
export function FilterButton({ locale, search }: { locale: Locale; search: CatalogueSearch }) {
  const count = filterCount(search)
  return (
    <button type="button" className={`${button.button} ${sheet.opener}`} popoverTarget={PANEL}>
      {translator(locale, "common")("filters")}
      {count > 0 && <b>{count}</b>}
    </button>
  )
}

/** Filters by what the articles of the list are; each tells how many it would leave. */
export function FilterPanel({ locale, path, search, facets }: Props) {
  const t = translator(locale, "catalogue")
  const common = translator(locale, "common")
  return (
    <aside id={PANEL} popover="auto" className={sheet.sheet} aria-label={common("filters")}>
      <FilterForm action={path} label={common("filters")} className={styles.form}>
        <Kept search={search} />
        <Materials locale={locale} search={search} facets={facets} />
        <Range locale={locale} what="height" search={search} facets={facets} />
        <Range locale={locale} what="width" search={search} facets={facets} />
        {(["flexible", "light"] as const).map(
          (name) =>
            (facets[name] > 0 || search[name]) && (
              <Choice key={name} name={name} value="true" isOn={search[name]}>
                {t(name)} <small>{formatNumber(facets[name], locale)}</small>
              </Choice>
            )
        )}
        <div className={sheet.actions}>
          <button className={button.button}>{common("show")}</button>
          {filterCount(search) > 0 && (
            <HoverLink className={button.quiet} href={catalogueAddress(path, search, NONE)}>
              {common("reset")}
            </HoverLink>
          )}
        </div>
      </FilterForm>
    </aside>
  )
}

/** What the address says besides the filters goes with them. */
function Kept({ search: { q, sort, size } }: { search: CatalogueSearch }) {
  return (
    <>
      {q && <input type="hidden" name="q" value={q} />}
      {sort !== "relevance" && <input type="hidden" name="sort" value={sort} />}
      {size !== STANDARD_SIZE && <input type="hidden" name="size" value={size} />}
    </>
  )
}

function Materials({ locale, search, facets }: Omit<Props, "path">) {
  if (facets.materials.length < 2 && !search.materials.length) {
    return null
  }
  return (
    <fieldset>
      <legend>{translator(locale, "catalogue")("material")}</legend>
      {facets.materials.map(({ value, count }) => (
        <Choice key={value} name="material" value={value} isOn={search.materials.includes(value)}>
          {materialName(value, locale)} <small>{formatNumber(count, locale)}</small>
        </Choice>
      ))}
    </fieldset>
  )
}

function Range({
  locale,
  what,
  search,
  facets,
}: Omit<Props, "path"> & { what: "height" | "width" }) {
  const t = translator(locale, "catalogue")
  const bounds = facets[`${what}_mm`]
  const [min, max] = [search[`${what}Min`], search[`${what}Max`]]
  if (!bounds && !min && !max) {
    return null
  }
  return (
    <fieldset>
      <legend>{t(what)}</legend>
      <div className={styles.range}>
        <Bound
          name={`${what}_min`}
          label={t("from_of", { what: t(what) })}
          shown={t("from")}
          value={min ? String(min) : ""}
          bound={bounds?.min ?? 0}
        />
        <Bound
          name={`${what}_max`}
          label={t("to_of", { what: t(what) })}
          shown={t("to")}
          value={max ? String(max) : ""}
          bound={bounds?.max ?? 0}
        />
      </div>
    </fieldset>
  )
}
