import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import type { CaseView } from "../../../../contract"
import { CaseCard } from "../../../components/case-card"
import { Choice } from "../../../components/choice"
import { PageFrame } from "../../../components/page-frame"
import { Pager } from "../../../components/pager"
import { useChange } from "../../../lib/use-change"
import { useFilter } from "../../../lib/use-filter"
import { useResource } from "../../../lib/use-resource"

const STATUSES = ["", "decided"]

const ArbitrationPage = () => {
  const { t } = useTranslation("territories")
  const { params, change, query, offset } = useFilter()
  const { data, error, reload } = useResource<{ cases: CaseView[]; count: number }>(
    `/admin/arbitration?${query}`
  )
  const save = useChange(reload)
  const filter = (
    <Choice
      label={t("status")}
      value={params.get("status") ?? ""}
      options={STATUSES.map((value) => [value, t(`cases_${value || "open"}`)] as const)}
      onChange={(status) => change({ status })}
    />
  )
  return (
    <PageFrame name="arbitration" actions={filter} error={error} reload={reload}>
      {data?.cases.map((conflict) => (
        <CaseCard key={conflict.id} conflict={conflict} save={save} />
      ))}
      {data && <Pager offset={offset} count={data.count} onChange={change} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "arbitration", translationNs: "territories" })

export default ArbitrationPage
