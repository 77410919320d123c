import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { HoverLink } from "./hover-link"
import styles from "./pager.module.css"

interface Props {
  locale: Locale
  page: number
  size: number
  count: number
  sizes: readonly number[]
  hrefOf(page: number, size: number): string
}

/** Where in a list of several pages the reader is, and the ways on. */
export function Pager({ locale, page, size, count, sizes, hrefOf }: Props) {
  const t = translator(locale, "common")
  const pages = Math.max(1, Math.ceil(count / size))
  if (count <= Math.min(...sizes)) {
    return null
  }
  return (
    <nav className={styles.pager} aria-label={t("pages")}>
      <Step href={page > 1 ? hrefOf(page - 1, size) : null} text={t("previous")} rel="prev" />
      <span>{t("page_of", { page, pages })}</span>
      <Step href={page < pages ? hrefOf(page + 1, size) : null} text={t("next")} rel="next" />
      <span className={styles.sizes}>
        {t("per_page")}
        {sizes.map((one) => (
          <HoverLink
            key={one}
            href={hrefOf(1, one)}
            aria-current={one === size ? "true" : undefined}
          >
            {one}
          </HoverLink>
        ))}
      </span>
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
