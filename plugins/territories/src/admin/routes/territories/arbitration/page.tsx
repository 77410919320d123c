import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Choice, crumb, Empty, Pager, Section, useFilter, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { CaseView } from "../../../../contract"
import { CaseCard } from "../../../components/case-card"
import { useChange } from "../../../lib/use-change"

const STATUSES = ["", "decided"]

const ArbitrationPage = () => {
  const { t } = useTranslation("territories")
  const { value, change, query, offset, toOffset } = useFilter()
  const cases = useResource<{ cases: CaseView[]; count: number }>(`/admin/arbitration?${query}`)
  const save = useChange(cases.reload)
  const { data } = cases
  const status = value("status")
  const filter = (
    <Choice
      label={t("status")}
      value={status}
      options={STATUSES.map((one) => [one, t(`cases_${one || "open"}`)] as const)}
      onChange={(chosen) => change({ status: chosen })}
    />
  )
  return (
    <Section
      level="h1"
      title={t("arbitration")}
      hint={t("arbitration_hint")}
      filters={filter}
      from={cases}
    >
      {data?.cases.map((conflict) => (
        <CaseCard key={conflict.id} conflict={conflict} save={save} />
      ))}
      {data?.count === 0 && <Empty>{t(status ? "no_decided_cases" : "no_cases")}</Empty>}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({ label: "arbitration", translationNs: "territories" })

export const handle = crumb("territories", "arbitration")

export default ArbitrationPage
