import type { ApprovalDetail } from "@orac/checkout/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { can, type Session } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./approvals.module.css"

type Line = ApprovalDetail["lines"][number]

/** The lines as the requester sees them, with the prices that have moved since. */
export function ApprovalCart({
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
  const columns: (Column<Line> | false)[] = [
    { title: t("article"), place: "title", cell: ({ sku }) => sku },
    { title: t("name"), cell: ({ name }) => localText(name, locale) },
    {
      title: t("quantity"),
      place: "state",
      isNumber: true,
      isNamed: true,
      cell: ({ quantity }) => formatNumber(quantity, locale),
    },
    shows && {
      title: t("price"),
      place: "when",
      isNumber: true,
      cell: ({ unit_price_minor, unit_price_now_minor: now }) => (
        <>
          {money(unit_price_minor)}
          {now !== null && (
            <span className={styles.moved}>{t("price_now", { price: money(now) })}</span>
          )}
        </>
      ),
    },
    shows && {
      title: t("line_total"),
      place: "sum",
      isNumber: true,
      cell: ({ total_minor }) => money(total_minor),
    },
  ]
  return (
    <DataTable
      caption={t("cart")}
      columns={columns}
      rows={approval.lines}
      keyOf={({ sku }) => sku}
      testId="approval-lines"
    />
  )
}
