import { AddToPad } from "@/components/add/add-to-pad"
import { Picture } from "@/components/ui/picture"
import { translator } from "@/lib/i18n/server"
import { ArticleLink } from "./article-link"
import type { ListProps } from "./list-props"
import { PersonalSlot } from "./personal-slot"
import { PriceCell } from "./price-cell"
import { StockCell } from "./stock-cell"
import styles from "./list.module.css"

/** Articles as cards with a large picture. */
export function ArticleGrid({ articles, personal, rights, locale }: ListProps) {
  const t = translator(locale, "catalogue")
  return (
    <ul className={styles.grid}>
      {articles.map((article) => {
        const own = { personal, sku: article.sku, locale }
        return (
          <li key={article.sku} className={styles.card} data-sku={article.sku}>
            <Picture src={article.thumbnail} size={200} />
            <div className={styles.head}>
              <ArticleLink article={article} locale={locale} />
            </div>
            <p className={styles.pack}>{t("pack_of", { count: article.pack_quantity })}</p>
            {rights.prices && (
              <PersonalSlot wide>
                <PriceCell personal={personal} article={article} locale={locale} />
              </PersonalSlot>
            )}
            {rights.stock && (
              <PersonalSlot wide>
                <StockCell {...own} />
              </PersonalSlot>
            )}
            {rights.add && <AddToPad sku={article.sku} pack={article.pack_quantity} />}
          </li>
        )
      })}
    </ul>
  )
}
