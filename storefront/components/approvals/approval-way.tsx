import type { ApprovalDetail } from "@orac/checkout/contract"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import StepsList from "./steps-list"
import styles from "./approvals.module.css"

/** Who agrees, step by step, and what has been said. */
export function ApprovalWay({ session, approval }: { session: Session; approval: ApprovalDetail }) {
  const { locale, entity } = session
  const t = translator(locale, "approvals")
  return (
    <section>
      <h2>{t("way")}</h2>
      <StepsList steps={approval.steps} currency={approval.currency_code} />
      {approval.decisions.map(({ by, verdict, comment, at }) => (
        <p key={by.employee_id + at + verdict} className={styles.quiet}>
          {by.name}: {t(`verdict_${verdict}`)}, {formatMoment(at, locale, entity.time_zone)}
          {comment && ` — ${comment}`}
        </p>
      ))}
    </section>
  )
}
