import type { ApprovalBefore } from "@orac/checkout/contract"
import { can, type Session } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./approvals.module.css"

interface Props {
  session: Session
  before: ApprovalBefore
  currency: string
}

/** What is otherwise than in the request before, and what was asked for then. */
export function ApprovalBeforeView({ session, before, currency }: Props) {
  const { locale } = session
  const t = translator(locale, "approvals")
  const pieces = (value: number) => formatNumber(value, locale)
  return (
    <section className={styles.before} aria-labelledby="approval-before">
      <h2 id="approval-before">{t("before_title")}</h2>
      <p className={styles.quiet}>
        {t("before_state", { state: t(`state_${before.state}`) })}
        {can(session, "price.view") &&
          ` · ${t("before_total", { total: formatMoney(before.total_minor, currency, locale) })}`}
      </p>
      {before.comment && <p>{t("before_comment", { comment: before.comment })}</p>}
      {!before.lines.length && <p>{t("before_same")}</p>}
      <ul>
        {before.lines.map((line) => (
          <li key={line.sku}>
            <b>{line.sku}</b> {localText(line.name, locale)}:{" "}
            {t(line.before ? (line.now ? "before_changed" : "before_gone") : "before_added", {
              before: pieces(line.before),
              now: pieces(line.now),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
