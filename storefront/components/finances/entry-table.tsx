import type { CreditEntryView } from "@orac/credit/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { HoverLink } from "@/components/ui/hover-link"
import { type Session, can } from "@/lib/api/session"
import { orderNumberOf } from "@/lib/finances/order-number"
import { signOf } from "@/lib/finances/sign"
import { formatMoment } from "@/lib/format/date"
import { formatMoney, formatMoneyChange } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"

interface Props {
  entries: CreditEntryView[]
  session: Session
  /** True for a client's ledger: its orders are not among the reader's own. */
  isOthers?: boolean
}

/** The ledger, newest first. */
export function EntryTable({ entries, session, isOthers = false }: Props) {
  const { locale, entity } = session
  const t = translator(locale, "finances")
  const columns: Column<CreditEntryView>[] = [
    {
      title: t("col_date"),
      place: "when",
      cell: ({ at }) => formatMoment(at, locale, entity.time_zone),
    },
    { title: t("col_type"), place: "title", cell: ({ type }) => typeText(type, locale) },
    {
      title: t("col_reference"),
      place: "state",
      cell: (entry) => <Reference session={session} entry={entry} isOthers={isOthers} />,
    },
    {
      title: t("col_author"),
      place: "when",
      isQuiet: true,
      cell: ({ author }) => (author === "system" ? t("author_system") : author),
    },
    {
      title: t("col_amount"),
      place: "sum",
      isNumber: true,
      cell: (entry) => amountText(entry, locale),
    },
  ]
  return (
    <DataTable
      caption={t("entries")}
      isCaptionHidden
      columns={columns}
      rows={entries}
      keyOf={({ id }) => id}
    />
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

/** What the entry is about: an order, or words of whoever made it. */
function Reference({
  session,
  entry,
  isOthers,
}: Omit<Props, "entries"> & { entry: CreditEntryView }) {
  const { locale } = session
  const number = entry.order_id && orderNumberOf(entry.reference)
  const named = number
    ? translator(locale, "finances")("order_number", { number })
    : entry.reference
  const reference = entry.reason ? `${named} · ${entry.reason}` : named
  return entry.order_id && !isOthers && can(session, "order.view") ? (
    <HoverLink href={`/${locale}/account/orders/${entry.order_id}`}>{reference}</HoverLink>
  ) : (
    reference
  )
}
