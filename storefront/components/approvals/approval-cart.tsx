import type { ApprovalDetail } from "@orac/checkout/contract"
import table from "@/components/ui/table.module.css"
import { can, type Session } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./approvals.module.css"

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
  return (
    <table className={table.table} data-testid="approval-lines">
      <caption>{t("cart")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("article")}</th>
          <th scope="col">{t("name")}</th>
          <th scope="col" className={table.number}>
            {t("quantity")}
          </th>
          {shows && (
            <>
              <th scope="col" className={table.number}>
                {t("price")}
              </th>
              <th scope="col" className={table.number}>
                {t("line_total")}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {approval.lines.map((line) => (
          <tr key={line.sku}>
            <th scope="row">{line.sku}</th>
            <td data-label={t("name")}>{localText(line.name, locale)}</td>
            <td data-label={t("quantity")} className={table.number}>
              {formatNumber(line.quantity, locale)}
            </td>
            {shows && (
              <>
                <td data-label={t("price")} className={table.number}>
                  {money(line.unit_price_minor)}
                  {line.unit_price_now_minor !== null && (
                    <span className={styles.moved}>
                      {t("price_now", { price: money(line.unit_price_now_minor) })}
                    </span>
                  )}
                </td>
                <td data-label={t("line_total")} className={table.number}>
                  {money(line.total_minor)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
