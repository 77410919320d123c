import type { Metadata } from "next"
import { Suspense } from "react"
import { BuyBox } from "@/components/article/buy-box"
import { Facts } from "@/components/article/facts"
import { Related } from "@/components/article/related"
import { StockTable } from "@/components/article/stock-table"
import { HoverLink } from "@/components/ui/hover-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { article as loadArticle } from "@/lib/api/catalogue"
import { requireSession } from "@/lib/api/session"
import { localText } from "@/lib/i18n/locales"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/article/article.module.css"

interface Props {
  params: Promise<{ locale: string; sku: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).sku) }
}

export default async function ArticlePage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  const article = await loadArticle(session, decodeURIComponent((await params).sku))
  const t = translator(locale, "article")
  const name = localText(article.name, locale)
  return (
    <MessagesProvider locale={locale} areas={["frame", "common", "category", "catalogue", "price"]}>
      <article>
        <div className={styles.page}>
          <figure className={styles.drawing}>
            <img
              src={article.drawing}
              alt={t("drawing_of", { sku: article.sku })}
              width={480}
              height={360}
              fetchPriority="high"
            />
          </figure>
          <div className={styles.side}>
            <header>
              <p className={styles.sku}>
                <HoverLink href={`/${locale}/catalogue/${article.category}`}>
                  {translator(locale, "category")(article.category)}
                </HoverLink>
              </p>
              <h1>{article.sku}</h1>
              <p className={styles.name}>{name}</p>
            </header>
            <Suspense fallback={<div className={styles.buy} />}>
              <BuyBox session={session} article={article} />
            </Suspense>
            <Facts article={article} locale={locale} />
            <Suspense>
              <StockTable session={session} sku={article.sku} />
            </Suspense>
          </div>
        </div>
        <Related session={session} article={article} />
      </article>
    </MessagesProvider>
  )
}
