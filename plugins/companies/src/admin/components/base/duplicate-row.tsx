import { Badge, Button, Table } from "@medusajs/ui"
import { Cell, Figure, PageLink } from "@orac/admin-kit"
import { Link } from "react-router-dom"
import type { BaseDuplicateRow } from "../../../base-contract"
import { useBaseAct, useBaseWords } from "../../lib/use-base"

function Side({ side }: { side: BaseDuplicateRow["one"] }) {
  const { t } = useBaseWords()
  const facts = [side.tax_id, side.city, t("people", { count: side.people })]
  return (
    <Cell sub={facts.filter(Boolean).join(" · ")}>
      <PageLink to={`/companies/${side.id}`}>{side.name}</PageLink>
    </Cell>
  )
}

interface DuplicateRowProps {
  pair: BaseDuplicateRow
  reload: () => void
}

/** Two cards that may be of one company, and why. */
export function DuplicateRow({ pair, reload }: DuplicateRowProps) {
  const { t } = useBaseWords()
  const act = useBaseAct()
  const { one, other, reasons, score } = pair
  const tellApart = () =>
    act("/admin/partner-base/duplicates/distinct", { one_id: one.id, other_id: other.id }, () =>
      t("told_apart")
    )
  return (
    <Table.Row>
      <Figure className="w-px">{score}</Figure>
      <Side side={one} />
      <Side side={other} />
      <Cell>
        <div className="flex flex-wrap gap-1">
          {reasons.map((reason) => (
            <Badge key={reason} size="2xsmall">
              {t(`reason_${reason}`)}
            </Badge>
          ))}
        </div>
      </Cell>
      <Table.Cell>
        <div className="flex justify-end gap-2">
          <Button size="small" variant="transparent" onClick={() => void tellApart().then(reload)}>
            {t("not_duplicate")}
          </Button>
          <Button size="small" variant="secondary" asChild>
            <Link to={`/partner-base/merge?survivor=${one.id}&duplicate=${other.id}`}>
              {t("compare")}
            </Link>
          </Button>
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
