import type { DeskLine, DeskOrder, DeskSegment } from "@orac/desk/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import type { Session } from "@/lib/api/session"
import { lineField, sourceField } from "@/lib/desk/answer-of"
import { formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { type Locale, localText } from "@/lib/i18n/locales"
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
      {props.form && segment.sources.length > 0 && <ShipFrom {...props} form={props.form} />}
      <DataTable columns={columnsOf(props)} rows={segment.lines} keyOf={({ line_id }) => line_id} />
    </section>
  )
}

/** Where a delivery is to come from. */
function ShipFrom({
  session: { locale },
  form,
  segment,
}: Pick<Props, "session"> & { form: string; segment: DeskSegment }) {
  const t = translator(locale, "desk")
  return (
    <label className={styles.ship}>
      {t("ship_from")}
      <select form={form} name={sourceField(segment.location_id)} defaultValue="">
        <option value="">{t("as_planned")}</option>
        {segment.sources.map(({ location_id, origin, name }) => (
          <option key={location_id} value={location_id}>
            {t(`from_${origin}`, { place: localText(name, locale) })}
          </option>
        ))}
      </select>
    </label>
  )
}

function columnsOf({ session: { locale }, order, form }: Props): Column<DeskLine>[] {
  const t = translator(locale, "desk")
  const money = (minor: number | null) =>
    minor === null ? "–" : formatMoney(minor, order.currency_code, locale)
  return [
    {
      title: t("article"),
      place: "title",
      cell: ({ sku, name }) => (
        <>
          {sku} <span className={styles.quiet}>{localText(name, locale)}</span>
        </>
      ),
    },
    {
      title: t("offered"),
      place: "state",
      isNumber: true,
      isNamed: true,
      cell: ({ quantity }) => formatNumber(quantity, locale),
    },
    {
      title: form ? t("take") : t("taken"),
      place: "when",
      isNumber: true,
      isNamed: true,
      cell: (line) =>
        form ? (
          <Pieces form={form} line={line} locale={locale} />
        ) : (
          formatNumber(line.taken, locale)
        ),
    },
    {
      title: t("client_price"),
      isNumber: true,
      isNamed: true,
      cell: ({ unit_price_minor }) => money(unit_price_minor),
    },
    {
      title: t("buy_price"),
      isNumber: true,
      isNamed: true,
      cell: ({ buy_price_minor }) => money(buy_price_minor),
    },
  ]
}

/** How many pieces of a line the seller takes. */
function Pieces({ form, line, locale }: { form: string; line: DeskLine; locale: Locale }) {
  return (
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
      aria-label={translator(locale, "desk")("take_of", { sku: line.sku })}
    />
  )
}
