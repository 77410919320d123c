import type { Metadata } from "next"
import { OrderSellers } from "@/components/desk/order-sellers"
import { portalPage } from "@/components/frame/portal-page"
import { OrderHead } from "@/components/orders/order-head"
import { OrderLines } from "@/components/orders/order-lines"
import { OrderSegments } from "@/components/orders/order-segments"
import { OrderTotals } from "@/components/orders/order-totals"
import { OrderWay } from "@/components/orders/order-way"
import { valueOf } from "@/lib/address"
import { sellersOf } from "@/lib/api/desk"
import { invoicesBy, order as readOrder } from "@/lib/api/orders"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/orders/order.module.css"

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string; id: string }>
}): Promise<Metadata> {
  const session = await requireSession(await routeLocale(params))
  if (!can(session, "order.view")) {
    return { title: translator(session.locale, "orders")("title") }
  }
  const { display_id } = await readOrder(session, (await params).id)
  return { title: translator(session.locale, "order")("title", { number: display_id }) }
}

export default portalPage<{ id: string }>(
  "order.view",
  async ({ session, params: { id }, query }) => {
    const [order, invoices, { offers }] = await Promise.all([
      readOrder(session, id),
      invoicesBy(session, { order_id: id }),
      sellersOf(session, id),
    ])
    return (
      <article>
        <OrderHead session={session} order={order} isNew={Boolean(valueOf(query, "placed"))} />
        <OrderWay session={session} order={order} />
        <OrderSellers session={session} orderId={id} offers={offers} />
        <div className={styles.columns}>
          <div className={styles.work}>
            <OrderSegments session={session} order={order} />
            <OrderLines session={session} order={order} />
          </div>
          <OrderTotals session={session} order={order} invoices={invoices} />
        </div>
      </article>
    )
  }
)
