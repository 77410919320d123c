import type { CreditEntryView } from "@orac/credit/contract"
import { HoverLink } from "@/components/ui/hover-link"
import table from "@/components/ui/table.module.css"
import { type Session, can } from "@/lib/api/session"
import { orderNumberOf } from "@/lib/finances/order-number"
import { signOf } from "@/lib/finances/sign"
import { formatMoment } from "@/lib/format/date"
import { formatMoney, formatMoneyChange } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"
import styles from "./entry-table.module.css"

interface Props {
  entries: CreditEntryView[]
  session: Session
  /** True for a client's ledger: its orders are not among the reader's own. */
  isOthers?: boolean
}

/** The ledger, newest first. */
export function EntryTable({ entries, session, isOthers = false }: Props) {
  const t = translator(session.locale, "finances")
  return (
    <section className={styles.section}>
      <h2>{t("entries")}</h2>
      {entries.length ? (
        <table className={table.table}>
          <caption className="visually-hidden">{t("entries")}</caption>
          <thead>
            <tr>
              {(["date", "type", "reference", "author"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`col_${column}`)}
                </th>
              ))}
              <th scope="col" className={table.number}>
                {t("col_amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} session={session} isOthers={isOthers} />
            ))}
          </tbody>
        </table>
      ) : (
        <p className={table.quiet}>{t("empty")}</p>
      )}
    </section>
  )
}

type Type = Extract<keyof Messages["finances"], `type_${string}`>

function typeText(type: string, locale: Locale): string {
  const key = `type_${type}`
  return translator(
    locale,
    "finances"
  )(key in messagesOf(locale).finances ? (key as Type) : "type_other")
}

/** What the entry changes of what is owed; a limit is a sum of its own. */
function amountText({ type, amount_minor, currency_code }: CreditEntryView, locale: Locale) {
  if (amount_minor === null) {
    return translator(locale, "finances")("limit_removed")
  }
  const sign = signOf(type)
  return sign
    ? formatMoneyChange(sign * amount_minor, currency_code, locale)
    : formatMoney(amount_minor, currency_code, locale)
}

function Row({ entry, session, isOthers }: Omit<Props, "entries"> & { entry: CreditEntryView }) {
  const { locale, entity } = session
  const t = translator(locale, "finances")
  const number = entry.order_id && orderNumberOf(entry.reference)
  const named = number ? t("order_number", { number }) : entry.reference
  const reference = entry.reason ? `${named} · ${entry.reason}` : named
  return (
    <tr>
      <td data-label={t("col_date")}>{formatMoment(entry.at, locale, entity.time_zone)}</td>
      <td data-label={t("col_type")}>{typeText(entry.type, locale)}</td>
      <td data-label={t("col_reference")}>
        {entry.order_id && !isOthers && can(session, "order.view") ? (
          <HoverLink href={`/${locale}/account/orders/${entry.order_id}`}>{reference}</HoverLink>
        ) : (
          reference
        )}
      </td>
      <td data-label={t("col_author")} className={table.quiet}>
        {entry.author === "system" ? t("author_system") : entry.author}
      </td>
      <td data-label={t("col_amount")} className={table.number}>
        {amountText(entry, locale)}
      </td>
    </tr>
  )
}
