import { Table } from "@medusajs/ui"
import { Cell, Figure, figures, PageLink, Rows, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminApprovalRow } from "../../../contract"
import { useRuleName } from "../../lib/use-rule-name"
import { ApprovalState } from "./approval-state"

const COLUMNS = ["order", "partner", "rules", "sent", "state"] as const

function Row({ approval }: { approval: AdminApprovalRow }) {
  const { t } = useTranslation("approvals")
  const { money, moment } = useFormat()
  const ruleName = useRuleName()
  const { entity, ended_at, deadline_at } = approval
  const until = ended_at
    ? t("ended_at", { at: moment(ended_at) })
    : t("until", { at: moment(deadline_at) })
  return (
    <Table.Row>
      <Cell sub={approval.requester}>
        <PageLink to={`/approvals/${approval.id}`}>{approval.pad_name}</PageLink>
      </Cell>
      <Cell>
        <PageLink to={`/companies/${entity.id}`}>{entity.name}</PageLink>
      </Cell>
      <Cell>{approval.rules.map(ruleName).join(", ")}</Cell>
      <Table.Cell className="whitespace-nowrap">{moment(approval.created_at)}</Table.Cell>
      <Cell sub={until} className="whitespace-nowrap">
        <ApprovalState state={approval.state} />
      </Cell>
      <Figure>{approval.line_count}</Figure>
      <Figure>{money(approval.total_minor, approval.currency_code)}</Figure>
    </Table.Row>
  )
}

interface ApprovalTableProps {
  approvals: AdminApprovalRow[]
  empty: string
}

export function ApprovalTable({ approvals, empty }: ApprovalTableProps) {
  const { t } = useTranslation("approvals")
  const columns = [...COLUMNS.map((column) => t(column)), figures(t("lines")), figures(t("total"))]
  return (
    <Rows columns={columns} empty={empty}>
      {approvals.map((approval) => (
        <Row key={approval.id} approval={approval} />
      ))}
    </Rows>
  )
}
