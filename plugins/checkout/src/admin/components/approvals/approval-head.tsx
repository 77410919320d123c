import { Button, Text } from "@medusajs/ui"
import { type Fact, Facts, PageLink, ReasonForm, Section, useAct, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminApproval } from "../../../contract"
import { ApprovalState } from "./approval-state"

interface ApprovalHeadProps {
  approval: AdminApproval
  reload: () => void
}

function useFacts(approval: AdminApproval): Fact[] {
  const { t } = useTranslation("approvals")
  const { money, moment } = useFormat()
  const { entity, ended_at } = approval
  const facts: Fact[] = [
    [
      t("partner"),
      <PageLink key="partner" to={`/companies/${entity.id}`} children={entity.name} />,
    ],
    [t("total"), money(approval.total_minor, approval.currency_code)],
    ...(ended_at
      ? [[t("ended"), moment(ended_at)] as const]
      : [
          [t("deadline"), moment(approval.deadline_at)] as const,
          [t("expires"), moment(approval.expires_at)] as const,
        ]),
    [t("branch"), approval.branch],
    [t("cost_centre"), approval.cost_centre],
    [t("po_number"), approval.purchase_order_number],
    [t("comment"), approval.comment],
  ]
  return facts.filter(([, value]) => value)
}

/** Why a request ended or went back to its requester. */
function Because({ reasons }: Pick<AdminApproval, "reasons">) {
  const { t } = useTranslation("approvals")
  return (
    <div className="px-6 py-4">
      {reasons.map(({ code, facts }) => (
        <Text key={code} size="small">
          {t(`because_${code}`, { ...facts, defaultValue: t("because_other", { code }) })}
        </Text>
      ))}
    </div>
  )
}

function EndForm({ approval, reload }: ApprovalHeadProps) {
  const { t } = useTranslation("approvals")
  const act = useAct("approvals")
  const end = async (reason: string) => {
    const path = `/admin/approvals/${approval.id}/end`
    const answer = await act(path, { reason }, () => t("end_done"))
    reload()
    return answer !== null
  }
  const title = t("end_title", { name: approval.pad_name })
  return <ReasonForm title={title} label={t("end")} text={t("end_text")} onSubmit={end} />
}

/** Who asks for what, until when, and the way to end it. */
export function ApprovalHead(props: ApprovalHeadProps) {
  const { approval } = props
  const { t } = useTranslation("approvals")
  const { moment } = useFormat()
  const actions = (
    <>
      <ApprovalState state={approval.state} />
      {approval.can_end && <EndForm {...props} />}
      {approval.order_id && (
        <Button size="small" variant="secondary" asChild>
          <Link to={`/partner-orders/${approval.order_id}`}>{t("open_order")}</Link>
        </Button>
      )}
    </>
  )
  const sent = { name: approval.requester, at: moment(approval.created_at) }
  return (
    <Section level="h1" title={approval.pad_name} hint={t("sent_by", sent)} actions={actions}>
      {approval.reasons.length > 0 && <Because reasons={approval.reasons} />}
      <Facts facts={useFacts(approval)} />
    </Section>
  )
}
