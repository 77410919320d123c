import type { RelatedArticle, RelationKind } from "@orac/pim/contract"
import { AddToPad } from "@/components/add/add-to-pad"
import type { ArticleRights } from "@/components/catalogue/list-props"
import { PersonalSlot } from "@/components/catalogue/personal-slot"
import { PriceCell } from "@/components/catalogue/price-cell"
import { StockCell } from "@/components/catalogue/stock-cell"
import { ArticleCell } from "@/components/ui/article-cell"
import type { Personal } from "@/lib/api/personal"
import { type Locale, localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./related.module.css"

/** The nearest kin first. */
const ORDER: RelationKind[] = [
  "flexible",
  "rigid",
  "corner",
  "painted",
  "other_length",
  "same_profile",
  "substitute",
  "adhesive",
]

interface Props {
  related: RelatedArticle[]
  personal: Promise<Personal>
  rights: ArticleRights
  locale: Locale
}

/** What goes with an article, by the way in which it does; each article stands once. */
export function Related({ related, ...shared }: Props) {
  const t = translator(shared.locale, "article")
  const sorted = [...related].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const first = new Map(
    sorted.map((one) => [one.article.sku, one]).reverse() as [string, RelatedArticle][]
  )
  const kinds = ORDER.map((kind) => ({
    kind,
    articles: sorted.filter((one) => one.kind === kind && first.get(one.article.sku) === one),
  })).filter(({ articles }) => articles.length)
  if (!kinds.length) {
    return null
  }
  return (
    <section className={styles.section}>
      <h2>{t("related")}</h2>
      {kinds.map(({ kind, articles }) => (
        <section key={kind} className={styles.kind}>
          <h3>{t(`kind_${kind}`)}</h3>
          <ul>
            {articles.map(({ article }) => (
              <Row key={article.sku} article={article} {...shared} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

type RowProps = Omit<Props, "related"> & { article: RelatedArticle["article"] }

function Row({ article, personal, rights, locale }: RowProps) {
  const own = { personal, sku: article.sku, locale }
  return (
    <li>
      <div className={styles.name}>
        <ArticleCell
          locale={locale}
          sku={article.sku}
          name={localText(article.name, locale)}
          thumbnail={article.thumbnail}
        />
      </div>
      {rights.prices && (
        <div className={styles.price}>
          <PersonalSlot>
            <PriceCell personal={personal} article={article} locale={locale} />
          </PersonalSlot>
        </div>
      )}
      {rights.stock && (
        <div className={styles.stock}>
          <PersonalSlot>
            <StockCell {...own} />
          </PersonalSlot>
        </div>
      )}
      {rights.add && <AddToPad sku={article.sku} pack={article.pack_quantity} />}
    </li>
  )
}
