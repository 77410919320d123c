import { Table } from "@medusajs/ui"
import {
  Cell,
  Empty,
  type Fact,
  Facts,
  Figure,
  figures,
  PagedRows,
  Section,
  useFormat,
} from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminApproval } from "../../../contract"

type Holds = AdminApproval["holds"]

function Pieces({ pieces }: Pick<Holds, "pieces">) {
  const { t } = useTranslation("approvals")
  const { say, day } = useFormat()
  const columns = [t("article"), t("source"), t("expected"), figures(t("pieces"))]
  return (
    <PagedRows items={pieces} columns={columns}>
      {({ sku, name, quantity, source, expected_on }, at) => (
        <Table.Row key={at}>
          <Cell sub={say(name)}>{sku}</Cell>
          <Table.Cell>{say(source)}</Table.Cell>
          <Table.Cell>{expected_on ? day(expected_on) : t("in_stock")}</Table.Cell>
          <Figure>{quantity}</Figure>
        </Table.Row>
      )}
    </PagedRows>
  )
}

/** What nobody else can order or spend while a request waits. */
export function ApprovalHolds({ approval }: { approval: AdminApproval }) {
  const { t } = useTranslation("approvals")
  const { money } = useFormat()
  const { credit_minor, pieces } = approval.holds
  const count = pieces.reduce((sum, { quantity }) => sum + quantity, 0)
  const credit = credit_minor ? money(credit_minor, approval.currency_code) : t("no_credit")
  const facts: Fact[] = [
    [t("credit"), credit],
    [t("goods"), t("pieces_of", { count, articles: pieces.length })],
  ]
  return (
    <Section title={t("holds")}>
      {credit_minor || pieces.length ? (
        <Facts facts={facts} />
      ) : (
        <Empty>{t("holds_nothing")}</Empty>
      )}
      {pieces.length > 0 && <Pieces pieces={pieces} />}
    </Section>
  )
}
