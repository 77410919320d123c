import { Checkbox, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ProposalRow as Proposal } from "../../contract"
import { useWords } from "../lib/use-words"

interface ProposalRowProps {
  proposal: Proposal
  isChosen: boolean
  onChoose: () => void
}

/** One move: from whom to whom, and both reasons. */
export function ProposalRow({ proposal, isChosen, onChoose }: ProposalRowProps) {
  const { t } = useTranslation("territories")
  const { say, day } = useWords()
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
      <Table.Cell>
        {entity_name}
        <Text size="small" className="text-ui-fg-subtle">
          {proposal.city}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-normal">
        {from_seller_name ?? t("manufacturer")}
        <Text size="small" className="text-ui-fg-subtle">
          {status === "open" && say(proposal.from_words)}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-normal">
        {to_seller_name ?? t("manufacturer")}
        <Text size="small" className="text-ui-fg-subtle">
          {say(proposal.words)}
        </Text>
      </Table.Cell>
      <Table.Cell>
        {day(proposal.decided_at ?? proposal.created_at)}
        <Text size="small" className="text-ui-fg-subtle">
          {proposal.decided_by ?? proposal.proposed_by}
          {proposal.note && `: ${proposal.note}`}
        </Text>
      </Table.Cell>
    </Table.Row>
  )
}
