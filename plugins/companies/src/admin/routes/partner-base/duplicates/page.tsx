import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { BaseDuplicateRow, MergeView } from "../../../../base-contract"
import { BaseFrame } from "../../../components/base/base-frame"
import { BasePager } from "../../../components/base/base-pager"
import { MergesTable } from "../../../components/base/merges-table"
import { PAGE_SIZE, useAct, useBaseWords } from "../../../lib/use-base"
import { useResource } from "../../../lib/use-resource"

function Side({ side }: { side: BaseDuplicateRow["one"] }) {
  const { t } = useBaseWords()
  return (
    <Table.Cell className="py-2">
      <Link to={`/companies/${side.id}`} className="text-ui-fg-interactive">
        {side.name}
      </Link>
      <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
        {side.tax_id} · {side.city} · {t("people", { count: side.people })}
      </Text>
    </Table.Cell>
  )
}

function Row({ pair, reload }: { pair: BaseDuplicateRow; reload: () => void }) {
  const { t } = useBaseWords()
  const act = useAct()
  const { one, other, reasons, score } = pair
  const tellApart = () =>
    act("/duplicates/distinct", { one_id: one.id, other_id: other.id }, () => t("told_apart"))
  return (
    <Table.Row>
      <Table.Cell className="tabular-nums">{score}</Table.Cell>
      <Side side={one} />
      <Side side={other} />
      <Table.Cell>
        <div className="flex flex-wrap gap-1">
          {reasons.map((reason) => (
            <Badge key={reason} size="2xsmall">
              {t(`reason_${reason}`)}
            </Badge>
          ))}
        </div>
      </Table.Cell>
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

const COLUMNS = ["score", "company", "company", "reasons", ""] as const

const DuplicatesPage = () => {
  const { t } = useBaseWords()
  const [offset, setOffset] = useState(0)
  const { data, error, reload } = useResource<{ duplicates: BaseDuplicateRow[]; count: number }>(
    `/admin/partner-base/duplicates?limit=${PAGE_SIZE}&offset=${offset}`
  )
  const merges = useResource<{ merges: MergeView[] }>("/admin/partner-base/merges?limit=20")
  return (
    <div className="flex flex-col gap-3">
      <BaseFrame name="duplicates" error={error} reload={reload}>
        {data && data.count > 0 && (
          <Table>
            <Table.Header>
              <Table.Row>
                {COLUMNS.map((column, n) => (
                  <Table.HeaderCell key={n}>{column && t(column)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.duplicates.map((pair) => (
                <Row key={`${pair.one.id} ${pair.other.id}`} pair={pair} reload={reload} />
              ))}
            </Table.Body>
          </Table>
        )}
        {data && <BasePager offset={offset} count={data.count} onChange={setOffset} />}
      </BaseFrame>
      {merges.data && merges.data.merges.length > 0 && (
        <MergesTable
          merges={merges.data.merges}
          reload={() => {
            merges.reload()
            reload()
          }}
        />
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "duplicates", translationNs: "partner-base" })

export default DuplicatesPage
