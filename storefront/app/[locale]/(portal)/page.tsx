import { portalPage } from "@/components/frame/portal-page"
import { Attention } from "@/components/home/attention"
import { CreditCard } from "@/components/home/credit-card"
import { News } from "@/components/home/news"
import { OrdersUnderWay } from "@/components/home/orders-under-way"
import { QuickEntry } from "@/components/home/quick-entry"
import { RecentPads } from "@/components/home/recent-pads"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { PageHead } from "@/components/ui/page-head"
import { homeOf } from "@/lib/api/home"
import { rememberedPad } from "@/lib/api/cookies"
import { can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import styles from "@/components/home/home.module.css"

/** What a person sees after the log-in: what waits for them, where the orders are, and the way into a new one. */
export default portalPage(null, async ({ session }) => {
  const { locale, employee, entity } = session
  const t = translator(locale, "home")
  const [home, remembered] = await Promise.all([homeOf(session), rememberedPad()])
  const { pads, orders, credit } = home
  const current = pads.find(({ id }) => id === remembered) ?? pads[0]
  return (
    <>
      <PageHead
        title={t("title", { name: employee.name })}
        lead={t("entity", { name: entity.name })}
      />
      <div className={styles.columns}>
        <div className={styles.work}>
          {can(session, "quick_order.use") && can(session, "cart.edit") && (
            <MessagesProvider locale={locale} areas={["quick_entry", "refusal"]}>
              <QuickEntry current={current ? { id: current.id, name: current.name } : null} />
            </MessagesProvider>
          )}
          <Attention session={session} home={home} />
          {orders && <OrdersUnderWay session={session} orders={orders} />}
        </div>
        <div className={styles.rail}>
          {credit && <CreditCard session={session} credit={credit} />}
          {can(session, "cart.edit") && <RecentPads session={session} pads={pads} />}
          <News session={session} items={home.news} />
        </div>
      </div>
    </>
  )
})
