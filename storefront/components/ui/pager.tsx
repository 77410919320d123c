import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { type ListPage, PAGE_SIZES } from "@/lib/list-page"
import { HoverLink } from "./hover-link"
import styles from "./pager.module.css"

interface Props {
  locale: Locale
  shown: ListPage
  count: number
  sizes?: readonly number[]
  hrefOf: (other: ListPage) => string
}

/** Where in a list of several pages the reader is, and the ways on. */
export function Pager({ locale, shown, count, sizes = PAGE_SIZES, hrefOf }: Props) {
  const t = translator(locale, "common")
  const { size, page } = shown
  const pages = Math.max(1, Math.ceil(count / size))
  if (count <= Math.min(...sizes)) {
    return null
  }
  const step = (to: number) => (to >= 1 && to <= pages ? hrefOf({ size, page: to }) : null)
  return (
    <nav className={styles.pager} aria-label={t("pages")}>
      <Step href={step(page - 1)} text={t("previous")} rel="prev" />
      <span>{t("page_of", { page, pages })}</span>
      <Step href={step(page + 1)} text={t("next")} rel="next" />
      {sizes.length > 1 && (
        <span className={styles.sizes}>
          {t("per_page")}
          {sizes.map((one) => (
            <HoverLink
              key={one}
              href={hrefOf({ size: one, page: 1 })}
              aria-current={one === size ? "true" : undefined}
            >
              {one}
            </HoverLink>
          ))}
        </span>
      )}
    </nav>
  )
}

function Step({ href, text, rel }: { href: string | null; text: string; rel: string }) {
  return href ? (
    <HoverLink className={styles.step} href={href} rel={rel}>
      {text}
    </HoverLink>
  ) : (
    <span className={styles.step} aria-hidden="true">
      {text}
    </span>
  )
}
