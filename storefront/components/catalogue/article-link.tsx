import type { ArticleRow } from "@orac/pim/contract"
import { HoverLink } from "@/components/ui/hover-link"
import { type Locale, localText } from "@/lib/i18n/locales"
import styles from "./list.module.css"

interface Props {
  article: Pick<ArticleRow, "sku" | "name">
  locale: Locale
}

/** The article's code with its name below; the code leads to its page. */
export function ArticleLink({ article: { sku, name }, locale }: Props) {
  return (
    <>
      <HoverLink href={`/${locale}/article/${encodeURIComponent(sku)}`} className={styles.sku}>
        {sku}
      </HoverLink>
      <span className={styles.name}>{localText(name, locale)}</span>
    </>
  )
}
