import { crumb, Loaded, Section, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminApproval } from "../../../../contract"
import { ApprovalHead } from "../../../components/approvals/approval-head"
import { ApprovalHolds } from "../../../components/approvals/approval-holds"
import { ApprovalLines } from "../../../components/approvals/approval-lines"
import { ApprovalRule } from "../../../components/approvals/approval-rule"

function Rules({ approval }: { approval: AdminApproval }) {
  const { t } = useTranslation("approvals")
  return (
    <Section title={t("way")}>
      {approval.rules.map((rule) => (
        <ApprovalRule
          key={rule.id}
          rule={rule}
          steps={approval.steps.filter(({ rule_id }) => rule_id === rule.id)}
          currency={approval.currency_code}
          isLive={approval.state === "pending"}
        />
      ))}
    </Section>
  )
}

const ApprovalPage = () => {
  const { id } = useParams()
  const found = useResource<{ approval: AdminApproval }>(`/admin/approvals/${id}`)
  return (
    <Loaded from={found}>
      {({ approval }) => (
        <div className="flex flex-col gap-3">
          <ApprovalHead approval={approval} reload={found.reload} />
          <Rules approval={approval} />
          <ApprovalHolds approval={approval} />
          <ApprovalLines approval={approval} />
        </div>
      )}
    </Loaded>
  )
}

export const handle = crumb("approvals", "one")

export default ApprovalPage
