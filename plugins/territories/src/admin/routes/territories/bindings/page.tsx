import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Table } from "@medusajs/ui"
import {
  ACTIONS,
  Cell,
  crumb,
  PageLink,
  Pager,
  Rows,
  Section,
  useFilter,
  useFormat,
  useResource,
  useSure,
} from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { BindingRow, SellerView } from "../../../../contract"
import { BindingFilter } from "../../../components/binding-filter"
import { BindingHistory } from "../../../components/binding-history"
import { useChange } from "../../../lib/use-change"

const COLUMNS = ["client", "seller", "why", "since"]

function Row({ binding }: { binding: BindingRow }) {
  const { t } = useTranslation("territories")
  const { say, day } = useFormat()
  return (
    <Table.Row>
      <Cell sub={binding.city}>
        <PageLink to={`/companies/${binding.entity_id}`}>{binding.entity_name}</PageLink>
      </Cell>
      <Cell>
        {binding.seller_name ?? t("manufacturer")}{" "}
        {binding.has_open_case && (
          <Badge size="2xsmall" color="orange">
            {t("contested")}
          </Badge>
        )}
      </Cell>
      <Cell>{say(binding.words)}</Cell>
      <Table.Cell className="whitespace-nowrap">{day(binding.bound_at)}</Table.Cell>
      <Table.Cell className="w-px">
        <BindingHistory entityId={binding.entity_id} name={binding.entity_name} />
      </Table.Cell>
    </Table.Row>
  )
}

/** Binds by the rules whoever has no seller yet, after one more question. */
function Assign({ reload }: { reload: () => void }) {
  const { t } = useTranslation("territories")
  const save = useChange(reload)
  const isSure = useSure()
  const assign = async () => {
    const question = { title: t("assign_title"), text: t("assign_text"), label: t("assign") }
    if (await isSure(question)) {
      await save("/admin/bindings/assign", {})
    }
  }
  return (
    <Button size="small" variant="secondary" onClick={() => void assign()}>
      {t("assign")}
    </Button>
  )
}

const BindingsPage = () => {
  const { t } = useTranslation("territories")
  const { value, change, query, offset, toOffset } = useFilter()
  const bindings = useResource<{ bindings: BindingRow[]; count: number }>(
    `/admin/bindings?${query}`
  )
  const network = useResource<{ sellers: SellerView[] }>("/admin/network")
  const { data } = bindings
  const sellers = network.data?.sellers ?? []
  const columns = [...COLUMNS.map((column) => t(column)), ACTIONS]
  return (
    <Section
      level="h1"
      title={t("bindings")}
      hint={t("bindings_hint")}
      actions={<Assign reload={bindings.reload} />}
      filters={<BindingFilter value={value} sellers={sellers} onChange={change} />}
      from={bindings}
    >
      {data && (
        <Rows columns={columns} empty={t("no_bindings")}>
          {data.bindings.map((binding) => (
            <Row key={binding.id} binding={binding} />
          ))}
        </Rows>
      )}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({ label: "bindings", translationNs: "territories" })

export const handle = crumb("territories", "bindings")

export default BindingsPage
