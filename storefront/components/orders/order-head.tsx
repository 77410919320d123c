import type { OrderView } from "@orac/checkout/contract"
import { BackLink } from "@/components/ui/back-link"
import { Facts } from "@/components/ui/facts"
import { MessagesProvider } from "@/components/ui/messages-provider"
import button from "@/components/ui/button.module.css"
import { type Session, can } from "@/lib/api/session"
import { formatDay, formatMoment } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import { OrderStatusText } from "./order-status"
import { PrintButton } from "./print-button"
import { RepeatOrder } from "./repeat-order"
import styles from "./order.module.css"

interface Props {
  session: Session
  order: OrderView
}

/** What the order is and what can be done with it. */
export function OrderHead({ session, order, isNew }: Props & { isNew: boolean }) {
  const { locale, entity } = session
  const t = translator(locale, "order")
  const moment = formatMoment(order.placed_at, locale, entity.time_zone)
  return (
    <header>
      {isNew && (
        <p className={styles.new} role="status">
          {t("just_placed", { number: order.display_id })}
        </p>
      )}
      <BackLink href={`/${locale}/account/orders`} text={t("back")} />
      <div className={styles.title}>
        <h1>{t("title", { number: order.display_id })}</h1>
        <OrderStatusText status={order.status} locale={locale} />
      </div>
      <p className={styles.placed}>{t("placed", { moment, name: order.placed_by })}</p>
      <div className={styles.facts}>
        <Facts
          facts={[
            [t("entity"), order.entity.name],
            [t("branch"), order.branch?.name],
            [t("cost_centre"), order.cost_centre?.name],
            [t("po"), order.purchase_order_number],
            [t("arrival"), order.arrival_date && formatDay(order.arrival_date, locale)],
            [t("comment"), order.comment],
          ]}
        />
      </div>
      <OrderActions session={session} order={order} />
    </header>
  )
}

function OrderActions({ session, order }: Props) {
  const { locale, entityId } = session
  const t = translator(locale, "order")
  const csv = `/api/orders/${order.id}/csv?entity=${entityId}`
  return (
    <MessagesProvider locale={locale} areas={["repeat", "refusal"]}>
      <div className={styles.actions}>
        {can(session, "order.reorder") && can(session, "cart.edit") && (
          <RepeatOrder
            orderId={order.id}
            number={order.display_id}
            currency={order.currency_code}
          />
        )}
        {can(session, "price.view") && (
          <a className={button.button} href={csv} download={`order-${order.display_id}.csv`}>
            {t("export")}
          </a>
        )}
        <PrintButton />
      </div>
    </MessagesProvider>
  )
}
