import type { Metadata } from "next"
import type { ArticleView } from "@orac/pim/contract"
import { AddProvider } from "@/components/add/add-provider"
import { ArticleFacts } from "@/components/article/article-facts"
import { ArticleHead } from "@/components/article/article-head"
import { OrderBox } from "@/components/article/order-box"
import { PersonalPrice } from "@/components/article/personal-price"
import { Related } from "@/components/article/related"
import { StockTable } from "@/components/article/stock-table"
import { type ArticleRights, articleRights } from "@/components/catalogue/list-props"
import { PersonalFailure } from "@/components/catalogue/personal-failure"
import { portalPage } from "@/components/frame/portal-page"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { article as loadArticle } from "@/lib/api/catalogue"
import { personalOf } from "@/lib/api/personal"
import { translator } from "@/lib/i18n/server"
import styles from "@/components/article/article.module.css"

interface Params {
  sku: string
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  return { title: decodeURIComponent((await params).sku) }
}

/** The adhesives stand beside the quantity where it tells how much of them is needed. */
const relatedBeside = ({ related, length_mm }: ArticleView, { add }: ArticleRights) =>
  related.filter(({ kind, metres_per_unit }) => {
    const isBesideQuantity = kind === "adhesive" && add && metres_per_unit && length_mm
    return !isBesideQuantity
  })

/** One article: few sums are asked for here, so the page waits for them and nothing moves afterwards. */
export default portalPage<Params>(null, async ({ session, params }) => {
  const { locale } = session
  const article = await loadArticle(session, decodeURIComponent(params.sku))
  const rights = articleRights(session)
  const skus = new Set([article.sku, ...article.related.map((one) => one.article.sku)])
  const asked = personalOf(session, [...skus])
  const personal = await asked
  const t = translator(locale, "article")
  return (
    <MessagesProvider
      locale={locale}
      areas={["add", "refusal", "price", "common", "article_order"]}
    >
      <AddProvider>
        <PersonalFailure personal={asked} locale={locale} />
        <article>
          <div className={styles.page}>
            <figure className={styles.drawing}>
              <img
                src={article.drawing}
                alt={t("drawing_of", { sku: article.sku })}
                width={800}
                height={600}
                fetchPriority="high"
              />
            </figure>
            <div className={styles.side}>
              <ArticleHead article={article} locale={locale} />
              {(rights.prices || rights.add) && (
                <section className={styles.buy} aria-label={t("your_price")}>
                  {rights.prices && (
                    <PersonalPrice prices={personal.prices} article={article} locale={locale} />
                  )}
                  {rights.add && <OrderBox article={article} />}
                </section>
              )}
              {personal.stock && personal.stock !== "failed" && (
                <StockTable answer={personal.stock} sku={article.sku} locale={locale} />
              )}
            </div>
            <ArticleFacts article={article} locale={locale} />
          </div>
          <Related
            related={relatedBeside(article, rights)}
            personal={asked}
            rights={rights}
            locale={locale}
          />
        </article>
      </AddProvider>
    </MessagesProvider>
  )
})
