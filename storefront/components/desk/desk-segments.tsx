import type { DeskLine, DeskOrder, DeskSegment } from "@orac/desk/contract"
import table from "@/components/ui/table.module.css"
import type { Session } from "@/lib/api/session"
import { lineField } from "@/lib/desk/answer-of"
import { formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./desk.module.css"

interface Props {
  session: Session
  order: DeskOrder
  /** The form that the pieces belong to; null where nothing is to be answered. */
  form: string | null
}

/** What is asked for, by whose stock it comes from. */
export function DeskSegments(props: Props) {
  return props.order.segments.map((segment, index) => (
    <Segment key={index} {...props} segment={segment} index={index} />
  ))
}

function Segment(props: Props & { segment: DeskSegment; index: number }) {
  const { session, segment, index } = props
  const { locale } = session
  const t = translator(locale, "desk")
  const city = segment.source ? localText(segment.source.city, locale) : ""
  return (
    <section className={styles.segment} aria-labelledby={`segment-${index}`}>
      <h2 id={`segment-${index}`}>
        {t(`origin_${segment.origin}`)}
        {city && ` · ${city}`}
      </h2>
      {segment.arrival_date && (
        <p>{t("arrives", { date: formatShortDay(segment.arrival_date, locale) })}</p>
      )}
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("article")}</th>
            <th scope="col" className={table.number}>
              {t("offered")}
            </th>
            <th scope="col" className={table.number}>
              {props.form ? t("take") : t("taken")}
            </th>
            <th scope="col" className={table.number}>
              {t("client_price")}
            </th>
            <th scope="col" className={table.number}>
              {t("buy_price")}
            </th>
          </tr>
        </thead>
        <tbody>
          {segment.lines.map((line) => (
            <Line key={line.line_id} {...props} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ session: { locale }, order, form, line }: Props & { line: DeskLine }) {
  const t = translator(locale, "desk")
  const money = (minor: number | null) =>
    minor === null ? "–" : formatMoney(minor, order.currency_code, locale)
  return (
    <tr>
      <th scope="row">
        {line.sku} <span className={styles.quiet}>{localText(line.name, locale)}</span>
      </th>
      <td data-label={t("offered")} className={table.number}>
        {formatNumber(line.quantity, locale)}
      </td>
      <td data-label={form ? t("take") : t("taken")} className={table.number}>
        {form ? (
          <input
            form={form}
            name={lineField(line.line_id, line.quantity)}
            className={styles.pieces}
            type="number"
            min={0}
            max={line.quantity}
            step={1}
            required
            defaultValue={line.quantity}
            aria-label={t("take_of", { sku: line.sku })}
          />
        ) : (
          formatNumber(line.taken, locale)
        )}
      </td>
      <td data-label={t("client_price")} className={table.number}>
        {money(line.unit_price_minor)}
      </td>
      <td data-label={t("buy_price")} className={table.number}>
        {money(line.buy_price_minor)}
      </td>
    </tr>
  )
}
