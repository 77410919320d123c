import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { HoverLink } from "./hover-link"
import button from "./button.module.css"
import styles from "./pager.module.css"

interface Props {
  locale: Locale
  path: string
  /** The address of this list without its page. */
  query: URLSearchParams
  page: number
  size: number
  count: number
}

function address(path: string, query: URLSearchParams, page: number): string {
  const next = new URLSearchParams(query)
  next.delete("page")
  if (page > 1) {
    next.set("page", String(page))
  }
  return next.size ? `${path}?${next}` : path
}

/** The way to the other pages of a list. */
export function Pager({ locale, path, query, page, size, count }: Props) {
  const t = translator(locale, "common")
  const pages = Math.max(1, Math.ceil(count / size))
  if (pages === 1) {
    return null
  }
  return (
    <nav className={styles.pager} aria-label={t("pages")}>
      {page > 1 && (
        <HoverLink className={button.button} href={address(path, query, page - 1)} rel="prev">
          {t("previous")}
        </HoverLink>
      )}
      <span>{t("page_of", { page, pages })}</span>
      {page < pages && (
        <HoverLink className={button.button} href={address(path, query, page + 1)} rel="next">
          {t("next")}
        </HoverLink>
      )}
    </nav>
  )
}
