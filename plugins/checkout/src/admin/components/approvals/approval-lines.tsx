import { Table } from "@medusajs/ui"
import { Cell, Figure, figures, PagedRows, Section, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminApproval } from "../../../contract"

/** The order as it was sent. */
export function ApprovalLines({ approval }: { approval: AdminApproval }) {
  const { t } = useTranslation("approvals")
  const { say, money } = useFormat()
  const { lines, currency_code } = approval
  const hint = t("sums", {
    goods: money(approval.goods_minor, currency_code),
    freight: money(approval.freight_minor, currency_code),
  })
  return (
    <Section title={t("lines_title")} hint={hint}>
      <PagedRows
        items={lines}
        columns={[t("article"), figures(t("quantity")), figures(t("total"))]}
      >
        {({ sku, name, quantity, total_minor }) => (
          <Table.Row key={sku}>
            <Cell sub={say(name)}>{sku}</Cell>
            <Figure>{quantity}</Figure>
            <Figure>{money(total_minor, currency_code)}</Figure>
          </Table.Row>
        )}
      </PagedRows>
    </Section>
  )
}
