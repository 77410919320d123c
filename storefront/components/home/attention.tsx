import { HoverLink } from "@/components/ui/hover-link"
import type { Home } from "@/lib/api/home"
import { type Session, can } from "@/lib/api/session"
import { formatDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import { padPath } from "@/lib/navigation"
import { type Matter, mattersOf } from "@/lib/orders/attention"
import styles from "./attention.module.css"

const MOST = 6

interface Line {
  text: string
  next: string
  href: string | null
}

/** What needs the reader now, each with the way to deal with it. */
export function Attention({ session, home }: { session: Session; home: Home }) {
  const { locale, entity } = session
  const t = translator(locale, "home")
  const matters = mattersOf({
    isBlocked: entity.status !== "active",
    availableMinor:
      home.credit && home.credit.limit_minor !== null ? home.credit.available_minor : null,
    due: home.due,
    approvals: home.approvals,
    orders: home.orders?.orders ?? [],
    pads: home.pads,
    today: home.today,
  })
  return (
    <section aria-labelledby="home-attention">
      <h2 id="home-attention">{t("attention")}</h2>
      {matters.length ? (
        <ul className={styles.matters}>
          {matters.slice(0, MOST).map((matter, index) => (
            <Item key={index} session={session} matter={matter} />
          ))}
        </ul>
      ) : (
        <p className={styles.clear}>{t("all_clear")}</p>
      )}
      {matters.length > MOST && (
        <p className={styles.clear}>{t("more", { count: matters.length - MOST })}</p>
      )}
    </section>
  )
}

function Item({ session, matter }: { session: Session; matter: Matter }) {
  const { text, next, href } = lineOf(session, matter)
  const isUrgent = matter.kind === "blocked" || matter.kind === "credit_over"
  return (
    <li data-kind={matter.kind} data-urgent={isUrgent || isOverdue(matter)}>
      <span>{text}</span>
      {href ? <HoverLink href={href}>{next}</HoverLink> : <span>{next}</span>}
    </li>
  )
}

const isOverdue = (matter: Matter) => matter.kind === "invoice" && matter.invoice.isOverdue

function lineOf(session: Session, matter: Matter): Line {
  const { locale, entity } = session
  const t = translator(locale, "home")
  const account = `/${locale}/account`
  switch (matter.kind) {
    case "blocked":
      return { text: t("blocked"), next: t("blocked_next"), href: null }
    case "approvals":
      return {
        text: t("approvals", { count: matter.count }),
        next: t("approvals_next"),
        href: `/${locale}/approvals`,
      }
    case "credit_over": {
      const amount = formatMoney(matter.amountMinor, entity.currency_code, locale)
      return {
        text: t("credit_over", { amount }),
        next: t("credit_next"),
        href: `${account}/finances`,
      }
    }
    case "invoice": {
      const { number, due_at, isOverdue: overdue, order_id, order_display_id } = matter.invoice
      const facts = { number, date: formatDay(due_at, locale) }
      return {
        text: overdue ? t("invoice_overdue", facts) : t("invoice_soon", facts),
        next: t("invoice_next", { number: order_display_id }),
        href: can(session, "order.view") ? `${account}/orders/${order_id}` : null,
      }
    }
    case "late": {
      const { id, display_id: number, arrival_date } = matter.order
      const date = arrival_date ? formatDay(arrival_date, locale) : ""
      return {
        text: t("late", { number, date }),
        next: t("late_next"),
        href: `${account}/orders/${id}`,
      }
    }
    case "rows": {
      const { id, name, unresolved_count: count } = matter.pad
      return {
        text: t("pad_rows", { name, count }),
        next: t("pad_rows_next"),
        href: padPath(locale, id),
      }
    }
  }
}
