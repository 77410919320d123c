import type { ApprovalDetail } from "@orac/checkout/contract"
import { carrierText } from "@/components/orders/carrier-text"
import { type Fact, Facts } from "@/components/ui/facts"
import { can, type Session } from "@/lib/api/session"
import { formatDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./approvals.module.css"

/** What the order comes to, where it goes and what is left of the credit. */
export function ApprovalFacts({
  session,
  approval,
}: {
  session: Session
  approval: ApprovalDetail
}) {
  const { locale } = session
  const t = translator(locale, "approvals")
  const money = (minor: number) => formatMoney(minor, approval.currency_code, locale)
  const shows = can(session, "price.view")
  const from = approval.segments.map(({ source, carrier }) =>
    t("from_where", {
      city: localText(source.city, locale),
      carrier: carrierText(carrier, locale),
    })
  )
  const facts: Fact[] = [
    [t("total"), shows ? money(approval.total_minor) : null],
    [
      t("freight"),
      [
        shows && money(approval.freight_minor),
        t("arrives", { date: formatDay(approval.arrival_date, locale) }),
        ...from,
      ]
        .filter(Boolean)
        .join(" · "),
    ],
    [
      t("credit_after"),
      approval.credit_after_minor === null ? null : money(approval.credit_after_minor),
    ],
    [t("branch"), approval.branch],
    [t("cost_centre"), approval.cost_centre],
    [t("po"), approval.purchase_order_number],
    [t("comment"), approval.comment],
  ]
  return (
    <div className={styles.facts}>
      <Facts facts={facts} look="lines" />
    </div>
  )
}
