import type { ApprovalDetail } from "@orac/checkout/contract"
import type { RefusalBody } from "@orac/companies/contract"
import { RefusalText } from "@/components/ui/refusal-text"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./approvals.module.css"

const OWN = [
  "PAD_CHANGED",
  "REQUESTER_GONE",
  "PAD_GONE",
  "NODE_CLOSED",
  "COST_CENTRE_UNKNOWN",
  "ENTITY_MERGED",
  "ENDED_BY_STAFF",
] as const

/** Why a request ended or went back, and what has changed since it was sent. */
export function ApprovalReasons({
  locale,
  approval,
}: {
  locale: Locale
  approval: ApprovalDetail
}) {
  const t = translator(locale, "approvals")
  const own = OWN.flatMap((code) => {
    const known = approval.reasons.find((reason) => reason.code === code)
    return known ? [{ code, facts: known.facts }] : []
  })
  const refusals = approval.reasons.filter(({ code }) => !own.some((one) => one.code === code))
  const hasMoved = approval.lines.some((line) => line.unit_price_now_minor !== null)
  if (!own.length && !refusals.length && !hasMoved && !approval.changed) {
    return null
  }
  const body: RefusalBody = {
    type: "refusal",
    code: refusals[0]?.code ?? "",
    message: "",
    refusals: refusals.map((refusal) => ({ ...refusal, message: refusal.code })),
  }
  return (
    <section className={styles.notice} aria-label={t("what_changed")}>
      {approval.changed && <p>{t("changed")}</p>}
      {own.map(({ code, facts }) => (
        <p key={code}>{t(`because_${code}`, { reason: String(facts.reason ?? "") })}</p>
      ))}
      {refusals.length > 0 && <RefusalText body={body} />}
      {hasMoved && <p>{t("prices_moved")}</p>}
    </section>
  )
}
