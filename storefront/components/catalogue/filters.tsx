import type { ArticleFacets } from "@orac/pim/contract"
import { CATALOGUE_SORTS, type CatalogueView } from "@/lib/catalogue-query"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import button from "@/components/ui/button.module.css"
import { AutoSubmit } from "./auto-submit"
import styles from "./filters.module.css"

interface Props {
  locale: Locale
  path: string
  query: URLSearchParams
  facets: ArticleFacets
  view: CatalogueView
}

/** The filters, a plain form whose values stand in the address. */
export function Filters({ locale, path, query, facets, view }: Props) {
  const t = translator(locale, "catalogue")
  const common = translator(locale, "common")
  const chosen = query.getAll("material")
  return (
    <AutoSubmit state={query.toString()} action={path} className={styles.filters}>
      <h2 className="visually-hidden">{t("filters")}</h2>
      {view === "table" && <input type="hidden" name="view" value="table" />}
      {query.has("q") && <input type="hidden" name="q" value={query.get("q") ?? ""} />}
      {facets.materials.length > 1 && (
        <fieldset>
          <legend>{t("material")}</legend>
          {facets.materials.map(({ value, count }) => (
            <label key={value} className={styles.check}>
              <input
                type="checkbox"
                name="material"
                value={value}
                defaultChecked={chosen.includes(value)}
              />
              {value} <small>{count}</small>
            </label>
          ))}
        </fieldset>
      )}
      <Range name="height" title={t("height")} bounds={facets.height_mm} query={query} t={t} />
      <Range name="width" title={t("width")} bounds={facets.width_mm} query={query} t={t} />
      {(facets.flexible > 0 || query.has("flexible")) && (
        <label className={styles.check}>
          <input
            type="checkbox"
            name="flexible"
            value="true"
            defaultChecked={query.has("flexible")}
          />
          {t("flexible")} <small>{facets.flexible}</small>
        </label>
      )}
      {(facets.light > 0 || query.has("light")) && (
        <label className={styles.check}>
          <input type="checkbox" name="light" value="true" defaultChecked={query.has("light")} />
          {t("light")} <small>{facets.light}</small>
        </label>
      )}
      <label className={styles.sort}>
        {t("sort")}
        <select name="sort" defaultValue={query.get("sort") ?? "relevance"}>
          {CATALOGUE_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort_${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.actions}>
        <button type="submit" className={button.button}>
          {common("show")}
        </button>
        <a className={button.quiet} href={view === "table" ? `${path}?view=table` : path}>
          {common("reset")}
        </a>
      </p>
    </AutoSubmit>
  )
}

interface RangeProps {
  name: "height" | "width"
  title: string
  bounds: { min: number; max: number } | null
  query: URLSearchParams
  t: ReturnType<typeof translator<"catalogue">>
}

function Range({ name, title, bounds, query, t }: RangeProps) {
  if (!bounds || bounds.min === bounds.max) {
    return null
  }
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className={styles.range}>
        {(["min", "max"] as const).map((end) => (
          <input
            key={end}
            type="number"
            min={0}
            max={99_999}
            name={`${name}_${end}`}
            defaultValue={query.get(`${name}_${end}`) ?? ""}
            placeholder={String(bounds[end])}
            aria-label={t(end === "min" ? "from_of" : "to_of", { what: title })}
          />
        ))}
      </div>
    </fieldset>
  )
}
