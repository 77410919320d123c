import type { OrderLineView, OrderView } from "@orac/checkout/contract"
import { ArticleCell } from "@/components/ui/article-cell"
import shared from "@/components/ui/lines.module.css"
import { type Session, can } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { piecesOf } from "@/lib/orders/pieces"
import styles from "./order-lines.module.css"

interface Props {
  session: Session
  order: OrderView
}

/** What the buyer typed, one row each; rows outside the screen are laid out when they come near it. */
export function OrderLines({ session, order }: Props) {
  const { locale } = session
  const t = translator(locale, "order")
  const showsPrices = can(session, "price.view")
  const { lines } = order
  return (
    <section aria-labelledby="order-lines">
      <h2 id="order-lines">{t("lines")}</h2>
      <p className={styles.count}>
        {t("lines_count", { lines: lines.length, pieces: piecesOf(lines) })}
      </p>
      <div
        role="table"
        aria-labelledby="order-lines"
        className={showsPrices ? styles.lines : `${styles.lines} ${styles.withoutPrices}`}
      >
        <div role="row" className={`${shared.head} ${styles.head}`}>
          <span role="columnheader">{t("article")}</span>
          <NumberHead text={t("quantity")} />
          <NumberHead text={t("progress")} />
          {showsPrices && <NumberHead text={t("price")} />}
          {showsPrices && <NumberHead text={t("sum")} />}
        </div>
        {lines.map((line) => (
          <Row
            key={`${line.sku}/${line.unit_price_minor}`}
            session={session}
            line={line}
            currency={showsPrices ? order.currency_code : null}
          />
        ))}
      </div>
    </section>
  )
}

const NumberHead = ({ text }: { text: string }) => (
  <span role="columnheader" className={shared.number}>
    {text}
  </span>
)

interface RowProps {
  session: Session
  line: OrderLineView
  /** Null for a role without prices. */
  currency: string | null
}

function Row({ session, line, currency }: RowProps) {
  const { locale } = session
  const units = translator(locale, "common")
  return (
    <div role="row" className={`${shared.row} ${styles.row}`}>
      <div role="rowheader" className={styles.article}>
        <ArticleCell
          locale={locale}
          sku={line.sku}
          name={localText(line.name, locale)}
          thumbnail={line.thumbnail}
        />
      </div>
      <span role="cell" className={`${shared.number} ${styles.quantity}`}>
        {formatNumber(line.quantity, locale)}{" "}
        {units("unit", { unit: line.unit, count: line.quantity })}
      </span>
      <span role="cell" className={`${shared.number} ${styles.progress}`}>
        {progressText(session, line)}
      </span>
      {currency && <Price session={session} line={line} currency={currency} />}
      {currency && (
        <span role="cell" className={`${shared.number} ${shared.sum}`}>
          {formatMoney(line.total_minor, currency, locale)}
        </span>
      )}
    </div>
  )
}

function progressText(session: Session, { shipped, delivered, quantity }: OrderLineView): string {
  const t = translator(session.locale, "order")
  if (delivered >= quantity) {
    return t("delivered")
  }
  return shipped > 0 ? t("shipped_of", { shipped, quantity }) : ""
}

function Price({ session, line, currency }: RowProps & { currency: string }) {
  const { locale } = session
  const list = formatMoney(line.list_price_minor, currency, locale)
  return (
    <span role="cell" className={`${shared.number} ${styles.price}`}>
      {formatMoney(line.unit_price_minor, currency, locale)}
      {line.list_price_minor > line.unit_price_minor && (
        <s title={translator(locale, "order")("list_price", { price: list })}>{list}</s>
      )}
    </span>
  )
}
