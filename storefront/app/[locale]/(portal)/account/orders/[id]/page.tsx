import type { Metadata } from "next"
import { OrderCommands } from "@/components/orders/order-commands"
import { OrderLines } from "@/components/orders/order-lines"
import { OrderSums } from "@/components/orders/order-sums"
import { Segments } from "@/components/orders/segments"
import { StatusMark } from "@/components/orders/status-mark"
import { Timeline } from "@/components/orders/timeline"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { PageHead } from "@/components/ui/page-head"
import { order as loadOrder } from "@/lib/api/orders"
import { can, requireSession } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/orders/order.module.css"

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ placed?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "orders")("title") }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  const order = await loadOrder(session, (await params).id)
  const t = translator(locale, "orders")
  const number = String(order.display_id)
  return (
    <MessagesProvider locale={locale} areas={["frame", "common", "orders"]}>
      {(await searchParams).placed && (
        <p className={styles.placed} role="status">
          {t("placed", { number })}
        </p>
      )}
      <PageHead title={t("order", { number })}>
        <OrderCommands session={session} order={order} />
      </PageHead>
      <p className={styles.meta}>
        <StatusMark status={order.status} locale={locale} />
        <span>{formatMoment(order.placed_at, locale, entity.time_zone)}</span>
        <span>{order.placed_by}</span>
        <span>{order.entity.name}</span>
        {order.purchase_order_number && (
          <span>
            {t("col_po")}: {order.purchase_order_number}
          </span>
        )}
        {order.comment && (
          <span>
            {t("comment")}: {order.comment}
          </span>
        )}
      </p>
      <div className={styles.columns}>
        <Segments session={session} order={order} />
        <div className={styles.side}>
          {can(session, "price.view") && <OrderSums session={session} order={order} />}
          <Timeline session={session} order={order} />
        </div>
      </div>
      <OrderLines session={session} order={order} />
    </MessagesProvider>
  )
}
