import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { BindingRow, SellerView } from "../../../../contract"
import { BindingFilter } from "../../../components/binding-filter"
import { BindingHistory } from "../../../components/binding-history"
import { PageFrame } from "../../../components/page-frame"
import { Pager } from "../../../components/pager"
import { useChange } from "../../../lib/use-change"
import { useFilter } from "../../../lib/use-filter"
import { useResource } from "../../../lib/use-resource"
import { useWords } from "../../../lib/use-words"

const COLUMNS = ["client", "seller", "why", "since", ""]

function Row({ binding }: { binding: BindingRow }) {
  const { t } = useTranslation("territories")
  const { say, day } = useWords()
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/companies/${binding.entity_id}`} className="text-ui-fg-interactive">
          {binding.entity_name}
        </Link>
        <Text size="small" className="text-ui-fg-subtle">
          {binding.city}
        </Text>
      </Table.Cell>
      <Table.Cell>
        {binding.seller_name ?? t("manufacturer")}{" "}
        {binding.has_open_case && (
          <Badge size="2xsmall" color="orange">
            {t("contested")}
          </Badge>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-normal">{say(binding.words)}</Table.Cell>
      <Table.Cell className="tabular-nums">{day(binding.bound_at)}</Table.Cell>
      <Table.Cell>
        <BindingHistory entityId={binding.entity_id} name={binding.entity_name} />
      </Table.Cell>
    </Table.Row>
  )
}

const BindingsPage = () => {
  const { t } = useTranslation("territories")
  const { params, change, query, offset } = useFilter()
  const { data, error, reload } = useResource<{ bindings: BindingRow[]; count: number }>(
    `/admin/bindings?${query}`
  )
  const network = useResource<{ sellers: SellerView[] }>("/admin/network")
  const save = useChange(reload)
  const actions = (
    <>
      <BindingFilter params={params} sellers={network.data?.sellers ?? []} onChange={change} />
      <Button size="small" variant="secondary" onClick={() => save("/admin/bindings/assign", {})}>
        {t("assign")}
      </Button>
    </>
  )
  return (
    <PageFrame name="bindings" actions={actions} error={error} reload={reload}>
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{column && t(column)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data?.bindings.map((binding) => (
            <Row key={binding.id} binding={binding} />
          ))}
        </Table.Body>
      </Table>
      {data && <Pager offset={offset} count={data.count} onChange={change} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "bindings", translationNs: "territories" })

export default BindingsPage
