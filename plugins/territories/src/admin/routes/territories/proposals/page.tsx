import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Checkbox } from "@medusajs/ui"
import { Choice, crumb, Pager, Rows, Section, useFilter, useResource } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ProposalRow as Proposal } from "../../../../contract"
import { DecideBar } from "../../../components/decide-bar"
import { ProposalRow } from "../../../components/proposal-row"

const STATUSES = ["", "accepted", "refused", "outdated"]
const COLUMNS = ["client", "from_seller", "to_seller", "when"]

const isOpen = ({ status }: Proposal) => status === "open"

/** Which of the proposals that wait are chosen. */
function useChosen(proposals: Proposal[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const open = proposals.filter(isOpen).map(({ id }) => id)
  const ids = open.filter((id) => chosen.has(id))
  const isAll = open.length > 0 && ids.length === open.length
  const toggle = (id: string) =>
    setChosen((old) => new Set(old.has(id) ? [...old].filter((one) => one !== id) : [...old, id]))
  const toggleAll = () => setChosen(new Set(isAll ? [] : open))
  return { ids, isAll, toggle, toggleAll, canChoose: open.length > 0 }
}

const ProposalsPage = () => {
  const { t } = useTranslation("territories")
  const { value, change, query, offset, toOffset } = useFilter()
  const found = useResource<{ proposals: Proposal[]; count: number }>(
    `/admin/binding-proposals?${query}`
  )
  const { data, reload } = found
  const proposals = data?.proposals ?? []
  const { ids, isAll, toggle, toggleAll, canChoose } = useChosen(proposals)
  const status = value("status")
  const filter = (
    <Choice
      label={t("status")}
      value={status}
      options={STATUSES.map((one) => [one, t(`proposal_${one || "open"}`)] as const)}
      onChange={(chosen) => change({ status: chosen })}
    />
  )
  const all = canChoose && (
    <Checkbox checked={isAll} aria-label={t("choose_all")} onCheckedChange={toggleAll} />
  )
  return (
    <Section
      level="h1"
      title={t("proposals")}
      hint={t("proposals_hint")}
      filters={filter}
      from={found}
    >
      {canChoose && <DecideBar ids={ids} onDone={reload} />}
      {data && (
        <Rows
          columns={[all, ...COLUMNS.map((column) => t(column))]}
          empty={t(status ? "no_decided_proposals" : "no_proposals")}
        >
          {proposals.map((proposal) => (
            <ProposalRow
              key={proposal.id}
              proposal={proposal}
              isChosen={ids.includes(proposal.id)}
              onChoose={() => toggle(proposal.id)}
            />
          ))}
        </Rows>
      )}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({ label: "proposals", translationNs: "territories" })

export const handle = crumb("territories", "proposals")

export default ProposalsPage
