import type { OfferStep } from "@orac/desk/contract"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { type Session, can } from "@/lib/api/session"
import { formatDay, formatMoment } from "@/lib/format/date"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { DateDecision } from "./date-decision"
import styles from "./desk.module.css"

interface Props {
  session: Session
  orderId: string
  offers: OfferStep[]
}

/** Who sells the order, as its client sees it, and another date that waits for its word. */
export function OrderSellers({ session, orderId, offers }: Props) {
  const t = translator(session.locale, "desk")
  if (!offers.length) {
    return null
  }
  return (
    <section aria-labelledby="order-sellers">
      <h2 id="order-sellers">{t("sellers")}</h2>
      <ol className={styles.way}>
        {offers.map((offer) => (
          <Step key={offer.id} session={session} orderId={orderId} offer={offer} />
        ))}
      </ol>
    </section>
  )
}

function Step({ session, orderId, offer }: Omit<Props, "offers"> & { offer: OfferStep }) {
  const { locale, entity } = session
  const t = translator(locale, "desk")
  const { state, deadline_at, promised_on, reason } = offer
  const pieces = formatNumber(offer.taken || offer.pieces, locale)
  const isAsked = state === "countered" && promised_on !== null
  return (
    <li>
      <p>
        <b>{offer.seller_name ?? t("manufacturer")}</b>: {t(`client_${state}`)} ·{" "}
        {t("pieces_of", { pieces })}
      </p>
      {promised_on && <p>{t("date_offered", { date: formatDay(promised_on, locale) })}</p>}
      {reason && <p className={styles.quiet}>{t("because", { reason })}</p>}
      {(state === "offered" || isAsked) && deadline_at && (
        <p className={styles.quiet}>
          {t("until", { moment: formatMoment(deadline_at, locale, entity.time_zone) })}
        </p>
      )}
      {isAsked && can(session, "order.place") && (
        <MessagesProvider locale={locale} areas={["desk_clock", "refusal"]}>
          <DateDecision
            place={{ locale, entityId: entity.id }}
            orderId={orderId}
            offerId={offer.id}
          />
        </MessagesProvider>
      )}
    </li>
  )
}
