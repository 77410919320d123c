import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Checkbox, Table } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ProposalRow as Proposal } from "../../../../contract"
import { Choice } from "../../../components/choice"
import { DecideBar } from "../../../components/decide-bar"
import { PageFrame } from "../../../components/page-frame"
import { Pager } from "../../../components/pager"
import { ProposalRow } from "../../../components/proposal-row"
import { useFilter } from "../../../lib/use-filter"
import { useResource } from "../../../lib/use-resource"

const STATUSES = ["", "accepted", "refused", "outdated"]
const COLUMNS = ["client", "from_seller", "to_seller", "when"]

const ProposalsPage = () => {
  const { t } = useTranslation("territories")
  const { params, change, query, offset } = useFilter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { data, error, reload } = useResource<{ proposals: Proposal[]; count: number }>(
    `/admin/binding-proposals?${query}`
  )
  const proposals = data?.proposals ?? []
  const status = params.get("status") ?? ""
  const open = proposals.filter((proposal) => proposal.status === "open").map(({ id }) => id)
  const ids = open.filter((id) => chosen.has(id))
  const toggle = (id: string) =>
    setChosen((old) => new Set(old.has(id) ? [...old].filter((one) => one !== id) : [...old, id]))
  const isAll = open.length > 0 && ids.length === open.length
  const filter = (
    <Choice
      label={t("status")}
      value={status}
      options={STATUSES.map((value) => [value, t(`proposal_${value || "open"}`)] as const)}
      onChange={(value) => change({ status: value })}
    />
  )
  return (
    <PageFrame name="proposals" actions={filter} error={error} reload={reload}>
      {open.length > 0 && <DecideBar ids={ids} onDone={reload} />}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>
              {open.length > 0 && (
                <Checkbox
                  checked={isAll}
                  aria-label={t("choose_all")}
                  onCheckedChange={() => setChosen(new Set(isAll ? [] : open))}
                />
              )}
            </Table.HeaderCell>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {proposals.map((proposal) => (
            <ProposalRow
              key={proposal.id}
              proposal={proposal}
              isChosen={chosen.has(proposal.id)}
              onChoose={() => toggle(proposal.id)}
            />
          ))}
        </Table.Body>
      </Table>
      {data && <Pager offset={offset} count={data.count} onChange={change} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "proposals", translationNs: "territories" })

export default ProposalsPage
