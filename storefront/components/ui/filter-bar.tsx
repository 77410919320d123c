import type { ReactNode } from "react"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { FilterForm } from "./filter-form"
import { HoverLink } from "./hover-link"
import button from "./button.module.css"
import sheet from "./sheet.module.css"
import styles from "./filter-bar.module.css"

interface Props {
  locale: Locale
  path: string
  /** The address of the list as it is; a new one starts the fields anew. */
  address: string
  label: string
  /** The field for a text, with what is searched for now. */
  search: { label: string; value: string }
  /** What the address says besides; it goes with the filters. */
  kept: readonly (readonly [name: string, value: string | number])[]
  /** Where nothing narrows the list; null where nothing does now. */
  reset: string | null
  /** How many of the further fields narrow the list. */
  count?: number
  /** The further fields, which a narrow screen folds away. */
  children?: ReactNode
}

const SHEET = "list-filters"

/** The filters of a list: a text in sight, the rest beside it or in a sheet. */
export function FilterBar(props: Props) {
  const { path, address, label, search, kept, children } = props
  return (
    <FilterForm key={address} action={path} label={label} className={styles.bar}>
      {kept.map(
        ([name, value]) =>
          value && <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      )}
      <label className={styles.search}>
        {search.label}
        <input name="q" type="search" defaultValue={search.value} maxLength={100} />
      </label>
      {children ? (
        <>
          <Opener {...props} />
          <div id={SHEET} popover="auto" className={`${sheet.sheet} ${styles.sheet}`}>
            {children}
            <Actions {...props} />
          </div>
        </>
      ) : (
        <Actions {...props} />
      )}
    </FilterForm>
  )
}

function Opener({ locale, count = 0 }: Props) {
  return (
    <button type="button" className={`${button.button} ${sheet.opener}`} popoverTarget={SHEET}>
      {translator(locale, "common")("filters")}
      {count > 0 && <b>{count}</b>}
    </button>
  )
}

function Actions({ locale, reset }: Props) {
  const t = translator(locale, "common")
  return (
    <div className={sheet.actions}>
      <button className={button.button}>{t("show")}</button>
      {reset && (
        <HoverLink className={button.quiet} href={reset}>
          {t("reset")}
        </HoverLink>
      )}
    </div>
  )
}

/** From which day to which a list reaches. */
export function DayFields({ locale, from, to }: { locale: Locale; from: string; to: string }) {
  const t = translator(locale, "common")
  return (
    <>
      <label>
        {t("from_day")}
        <input name="from" type="date" defaultValue={from} />
      </label>
      <label>
        {t("to_day")}
        <input name="to" type="date" defaultValue={to} />
      </label>
    </>
  )
}
