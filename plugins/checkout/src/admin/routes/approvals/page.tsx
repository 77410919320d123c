import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Choice, crumb, Pager, Search, Section, useFilter, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminApprovalList } from "../../../contract"
import { ApprovalTable } from "../../components/approvals/approval-table"
import { APPROVAL_STATES } from "../../../domain/approvals/states"
import { OnePartner } from "../../components/one-partner"

const STATES = ["", "live", ...APPROVAL_STATES]

const ApprovalsPage = () => {
  const { t } = useTranslation("approvals")
  const { value, change, query, offset, toOffset } = useFilter()
  const found = useResource<AdminApprovalList>(`/admin/approvals?${query}`)
  const { data } = found
  const isFiltered = ["q", "state", "entity_id"].some(value)
  const filters = (
    <>
      <Choice
        label={t("state")}
        value={value("state")}
        options={STATES.map((state) => [state, t(`state_${state || "any"}`)] as const)}
        onChange={(state) => change({ state })}
      />
      {value("entity_id") && (
        <OnePartner
          name={data?.approvals[0]?.entity.name}
          onRemove={() => change({ entity_id: "" })}
        />
      )}
      <Search label={t("search")} value={value("q")} onChange={(q) => change({ q })} />
    </>
  )
  return (
    <Section level="h1" title={t("title")} hint={t("hint")} filters={filters} from={found}>
      {data && (
        <ApprovalTable approvals={data.approvals} empty={t(isFiltered ? "none_found" : "empty")} />
      )}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "approvals",
  icon: CheckCircle,
  rank: 2,
})

export const handle = crumb("approvals", "menu")

export default ApprovalsPage
