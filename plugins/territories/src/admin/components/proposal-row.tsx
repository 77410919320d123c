import { Checkbox, Table } from "@medusajs/ui"
import { Cell, PageLink, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { ProposalRow as Proposal } from "../../contract"

interface ProposalRowProps {
  proposal: Proposal
  isChosen: boolean
  onChoose: () => void
}

/** One move: from whom to whom, and both reasons. */
export function ProposalRow({ proposal, isChosen, onChoose }: ProposalRowProps) {
  const { t } = useTranslation("territories")
  const { say, day } = useFormat()
  const { status, entity_name, from_seller_name, to_seller_name } = proposal
  return (
    <Table.Row>
      <Table.Cell>
        {status === "open" && (
          <Checkbox
            checked={isChosen}
            onCheckedChange={onChoose}
            aria-label={t("choose", { name: entity_name })}
          />
        )}
      </Table.Cell>
      <Cell sub={proposal.city}>
        <PageLink to={`/companies/${proposal.entity_id}`}>{entity_name}</PageLink>
      </Cell>
      <Cell sub={status === "open" && say(proposal.from_words)}>
        {from_seller_name ?? t("manufacturer")}
      </Cell>
      <Cell sub={say(proposal.words)}>{to_seller_name ?? t("manufacturer")}</Cell>
      <Cell
        sub={[proposal.decided_by ?? proposal.proposed_by, proposal.note]
          .filter(Boolean)
          .join(": ")}
      >
        <span className="whitespace-nowrap">{day(proposal.decided_at ?? proposal.created_at)}</span>
      </Cell>
    </Table.Row>
  )
}
