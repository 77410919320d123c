import type { ArticleView } from "@orac/pim/contract"
import { HoverLink } from "@/components/ui/hover-link"
import { type Locale, localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./article.module.css"

export function ArticleHead({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale, "article")
  const marks = [article.is_flexible && t("flexible"), article.has_light && t("light")]
  return (
    <header>
      <p className={styles.category}>
        <HoverLink href={`/${locale}/catalogue/${article.category}`}>
          {translator(locale, "category")(article.category)}
        </HoverLink>
      </p>
      <h1>{article.sku}</h1>
      <p className={styles.name}>{localText(article.name, locale)}</p>
      {marks.some(Boolean) && <p className={styles.marks}>{marks.filter(Boolean).join(" · ")}</p>}
    </header>
  )
}
