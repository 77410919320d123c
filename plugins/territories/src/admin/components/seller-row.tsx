import { StatusBadge, Table } from "@medusajs/ui"
import { type Action, ActionMenu, Cell, Figure, PageLink, useSure } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { SellerView } from "../../contract"
import type { Change } from "../lib/use-change"
import { SellerForm } from "./seller-form"

interface SellerRowProps {
  seller: SellerView
  distributors: SellerView[]
  save: Change
}

function useActions({ seller, distributors, save }: SellerRowProps): Action[] {
  const { t } = useTranslation("territories")
  const isSure = useSure()
  const takeOut = async () => {
    const title = t("take_out_title", { name: seller.name })
    if (await isSure({ title, text: t("take_out_text"), label: t("take_out") })) {
      await save(`/admin/network/${seller.entity_id}/end`, {})
    }
  }
  const change: Action = {
    label: t("change"),
    drawer: (state) => (
      <SellerForm seller={seller} distributors={distributors} state={state} save={save} />
    ),
  }
  return seller.active
    ? [change, { label: t("take_out"), onSelect: () => void takeOut() }]
    : [change]
}

/** A seller of the network: its place in the chain, its clients and hours. */
export function SellerRow(props: SellerRowProps) {
  const { seller } = props
  const { t } = useTranslation("territories")
  const actions = useActions(props)
  const { entity_id, capacity, clients, active } = seller
  return (
    <Table.Row>
      <Cell sub={seller.city}>
        <PageLink to={`/companies/${entity_id}`}>{seller.name}</PageLink>
      </Cell>
      <Cell sub={t("above", { name: seller.parent_name ?? t("manufacturer") })}>
        {t(`role_${seller.role}`)}
      </Cell>
      <Figure>
        <PageLink to={`../bindings?seller_id=${entity_id}`}>
          {capacity === null ? clients : t("of", { clients, capacity })}
        </PageLink>
      </Figure>
      <Figure>{seller.rights}</Figure>
      <Cell
        sub={t("hours_to_answer", { hours: seller.response_hours })}
        className="whitespace-nowrap tabular-nums"
      >
        {seller.work_from}–{seller.work_to}
      </Cell>
      <Table.Cell>
        <StatusBadge color={active ? "green" : "grey"} className="whitespace-nowrap">
          {t(active ? "active" : "left")}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell className="w-px">
        <ActionMenu name={t("actions_of", { name: seller.name })} actions={actions} />
      </Table.Cell>
    </Table.Row>
  )
}
