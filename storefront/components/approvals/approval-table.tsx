import type { ApprovalRow } from "@orac/checkout/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { HoverLink } from "@/components/ui/hover-link"
import { can, type Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { leafText } from "./reason-text"
import styles from "./approvals.module.css"

interface Props {
  session: Session
  approvals: ApprovalRow[]
  /** Names of the product groups by their codes. */
  groups: Record<string, string>
  /** Whether several may be decided at once. */
  picks: boolean
}

export function ApprovalTable({ session, approvals, groups, picks }: Props) {
  const { locale, entity } = session
  const t = translator(locale, "approvals")
  const columns: (Column<ApprovalRow> | false)[] = [
    picks && {
      title: t("pick"),
      place: "pick",
      cell: ({ id, pad_name }) => (
        <input
          type="checkbox"
          name="id"
          value={id}
          aria-label={t("pick_one", { name: pad_name })}
        />
      ),
    },
    {
      title: t("order"),
      place: "title",
      cell: ({ id, pad_name }) => (
        <HoverLink href={`/${locale}/approvals/${id}`}>{pad_name}</HoverLink>
      ),
    },
    { title: t("from"), cell: ({ requester }) => requester.name },
    {
      title: t(picks ? "why" : "state"),
      place: "state",
      cell: (approval) =>
        picks ? (
          approval.reasons_asked
            .map((leaf) => leafText(t, leaf, { locale, currency: approval.currency_code, groups }))
            .join("; ")
        ) : (
          <State session={session} approval={approval} />
        ),
    },
    {
      title: t("until"),
      place: "when",
      cell: ({ ended_at, deadline_at }) =>
        formatMoment(ended_at ?? deadline_at, locale, entity.time_zone),
    },
    {
      title: t("lines"),
      isNumber: true,
      isNamed: true,
      cell: ({ line_count }) => formatNumber(line_count, locale),
    },
    {
      title: t("total"),
      place: "sum",
      isNumber: true,
      cell: ({ total_minor, currency_code }) =>
        can(session, "price.view") && formatMoney(total_minor, currency_code, locale),
    },
  ]
  return (
    <DataTable
      caption={t("count", { count: approvals.length })}
      columns={columns}
      rows={approvals}
      keyOf={({ id }) => id}
    />
  )
}

function State({ session, approval }: { session: Session; approval: ApprovalRow }) {
  const t = translator(session.locale, "approvals")
  const names = approval.waiting_for.map(({ name }) => name).join(", ")
  return (
    <>
      {t(`state_${approval.state}`)}
      {names && <span className={styles.quiet}> {t("waiting_for", { names })}</span>}
    </>
  )
}
