import type { ApprovalRow } from "@orac/checkout/contract"
import { HoverLink } from "@/components/ui/hover-link"
import table from "@/components/ui/table.module.css"
import { can, type Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import styles from "./approvals.module.css"

interface Props {
  session: Session
  approvals: ApprovalRow[]
  /** Whether several may be decided at once. */
  picks: boolean
}

export function ApprovalTable(props: Props) {
  const { session, approvals, picks } = props
  const t = translator(session.locale, "approvals")
  return (
    <table className={table.table}>
      <caption>{t("count", { count: approvals.length })}</caption>
      <thead>
        <tr>
          {picks && <th scope="col">{t("pick")}</th>}
          <th scope="col">{t("order")}</th>
          <th scope="col">{t("from")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("until")}</th>
          <th scope="col" className={table.number}>
            {t("lines")}
          </th>
          <th scope="col" className={table.number}>
            {t("total")}
          </th>
        </tr>
      </thead>
      <tbody>
        {approvals.map((approval) => (
          <Row key={approval.id} {...props} approval={approval} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ session, approval, picks }: Props & { approval: ApprovalRow }) {
  const { locale, entity } = session
  const t = translator(locale, "approvals")
  const names = approval.waiting_for.map(({ name }) => name).join(", ")
  return (
    <tr>
      {picks && (
        <td>
          <input
            type="checkbox"
            name="id"
            value={approval.id}
            className={styles.pick}
            aria-label={t("pick_one", { name: approval.pad_name })}
          />
        </td>
      )}
      <th scope="row">
        <HoverLink href={`/${locale}/approvals/${approval.id}`}>{approval.pad_name}</HoverLink>
      </th>
      <td data-label={t("from")}>{approval.requester.name}</td>
      <td data-label={t("state")}>
        {t(`state_${approval.state}`)}
        {names && <span className={styles.quiet}> {t("waiting_for", { names })}</span>}
      </td>
      <td data-label={t("until")}>
        {formatMoment(approval.ended_at ?? approval.deadline_at, locale, entity.time_zone)}
      </td>
      <td data-label={t("lines")} className={table.number}>
        {formatNumber(approval.line_count, locale)}
      </td>
      <td data-label={t("total")} className={table.number}>
        {can(session, "price.view") &&
          formatMoney(approval.total_minor, approval.currency_code, locale)}
      </td>
    </tr>
  )
}
