import { HoverLink } from "@/components/ui/hover-link"
import type { CreditView } from "@orac/credit/contract"
import type { DeskOrder } from "@orac/desk/contract"
import { BackLink } from "@/components/ui/back-link"
import { type Fact, Facts } from "@/components/ui/facts"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { can, type Session } from "@/lib/api/session"
import { formatDay, formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { termsText } from "@/lib/finances/terms"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { Countdown } from "./countdown"
import styles from "./desk.module.css"

interface Props {
  session: Session
  order: DeskOrder
  now: number
}

/** The client, with its terms a click away for whoever may see them. */
const clientName = (session: Session, { id, name }: DeskOrder["client"]) =>
  can(session, "dealer.customers.view") ? (
    <HoverLink href={`/${session.locale}/account/clients/${id}`}>{name}</HoverLink>
  ) : (
    name
  )

/** How the client pays this seller, and what it may still order on account. */
function paymentText(credit: CreditView, locale: Locale): string {
  const terms = termsText(credit.terms, locale)
  const left = formatMoney(credit.available_minor, credit.currency_code, locale)
  return credit.limit_minor === null
    ? terms
    : translator(locale, "desk")("payment_left", { terms, left })
}

/** Whose order it is, where it goes and how long there is to answer. */
export function DeskHead({ session, order, now }: Props) {
  const { locale, entity } = session
  const t = translator(locale, "desk")
  const { delivery, deadline_at, goods_minor, client_credit } = order
  const isOpen = order.state === "offered" || order.state === "countered"
  const facts: Fact[] = [
    [t("client"), clientName(session, order.client)],
    [
      t("deliver_to"),
      delivery &&
        [delivery.postal_code, delivery.city, delivery.address].filter(Boolean).join(", "),
    ],
    [
      t("goods"),
      goods_minor === null ? null : formatMoney(goods_minor, order.currency_code, locale),
    ],
    [t("payment"), client_credit && paymentText(client_credit, locale)],
    [t("po"), order.purchase_order_number],
    [t("comment"), order.comment],
    [t("promised"), order.promised_on && formatDay(order.promised_on, locale)],
    [t("reason"), order.reason],
    [t("answered_by"), order.answered_by],
  ]
  return (
    <header>
      <BackLink href={`/${locale}/desk`} text={t("back")} />
      <h1>{t("order", { number: order.display_id })}</h1>
      <p>
        {t(`state_${order.state}`)}
        {isOpen && deadline_at && (
          <MessagesProvider locale={locale} areas={["desk_clock"]}>
            {" · "}
            <Countdown deadline={deadline_at} now={now} />{" "}
            <span className={styles.quiet}>
              {t("until", { moment: formatMoment(deadline_at, locale, entity.time_zone) })}
            </span>
          </MessagesProvider>
        )}
      </p>
      <div className={styles.facts}>
        <Facts facts={facts} />
      </div>
    </header>
  )
}
