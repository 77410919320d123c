import { defineRouteConfig } from "@medusajs/admin-sdk"
import { StatusBadge, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { SellerView } from "../../../../contract"
import { ConfirmButton } from "../../../components/confirm-button"
import { PageFrame } from "../../../components/page-frame"
import { SellerForm } from "../../../components/seller-form"
import { useChange } from "../../../lib/use-change"
import { useResource } from "../../../lib/use-resource"

const COLUMNS = ["seller", "city", "role", "parent", "clients", "rights", "hours", "status", ""]

interface RowProps {
  seller: SellerView
  distributors: SellerView[]
  save: (path: string, body: unknown) => Promise<boolean>
}

function Row({ seller, distributors, save }: RowProps) {
  const { t } = useTranslation("territories")
  const { entity_id, capacity, clients, active } = seller
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/companies/${entity_id}`} className="text-ui-fg-interactive">
          {seller.name}
        </Link>
      </Table.Cell>
      <Table.Cell>{seller.city}</Table.Cell>
      <Table.Cell>{t(`role_${seller.role}`)}</Table.Cell>
      <Table.Cell>{seller.parent_name ?? t("manufacturer")}</Table.Cell>
      <Table.Cell className="tabular-nums">
        <Link to={`../bindings?seller_id=${entity_id}`} className="text-ui-fg-interactive">
          {capacity === null ? clients : t("of", { clients, capacity })}
        </Link>
      </Table.Cell>
      <Table.Cell className="tabular-nums">{seller.rights}</Table.Cell>
      <Table.Cell className="tabular-nums">
        {seller.work_from}–{seller.work_to},{" "}
        {t("hours_to_answer", { hours: seller.response_hours })}
      </Table.Cell>
      <Table.Cell>
        <StatusBadge color={active ? "green" : "grey"}>{t(active ? "active" : "left")}</StatusBadge>
      </Table.Cell>
      <Table.Cell>
        <SellerForm seller={seller} distributors={distributors} save={save} />
        {active && (
          <ConfirmButton
            label={t("take_out")}
            title={t("take_out_title", { name: seller.name })}
            text={t("take_out_text")}
            onConfirm={() => save(`/admin/network/${entity_id}/end`, {})}
          />
        )}
      </Table.Cell>
    </Table.Row>
  )
}

const NetworkPage = () => {
  const { t } = useTranslation("territories")
  const { data, error, reload } = useResource<{ sellers: SellerView[] }>("/admin/network")
  const save = useChange(reload)
  const sellers = data?.sellers ?? []
  const distributors = sellers.filter(({ role, active }) => active && role === "distributor")
  const form = <SellerForm seller={null} distributors={distributors} save={save} />
  return (
    <PageFrame name="network" actions={form} error={error} reload={reload}>
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{column && t(column)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {sellers.map((seller) => (
            <Row key={seller.entity_id} seller={seller} distributors={distributors} save={save} />
          ))}
        </Table.Body>
      </Table>
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "network", translationNs: "territories" })

export default NetworkPage
