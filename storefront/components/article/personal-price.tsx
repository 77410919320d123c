import type { ArticleView } from "@orac/pim/contract"
import type { Personal } from "@/lib/api/personal"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { PriceBox } from "./price-box"

interface Props {
  prices: Personal["prices"]
  article: ArticleView
  locale: Locale
}

/** The price of the article for this company, or why there is none to see. */
export function PersonalPrice({ prices, article, locale }: Props) {
  if (prices === "failed") {
    return <p>{translator(locale, "catalogue")("not_loaded")}</p>
  }
  const price = prices.get(article.sku)
  return price ? (
    <PriceBox price={price} unit={article.unit} locale={locale} />
  ) : (
    <p>{translator(locale, "article")("no_price")}</p>
  )
}
