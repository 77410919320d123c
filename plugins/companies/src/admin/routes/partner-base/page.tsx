import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { crumb, Pager, Search, Section, useFilter, useResource } from "@orac/admin-kit"
import type { BaseFindingRow, BaseSummary } from "../../../base-contract"
import { Counts } from "../../components/base/counts"
import { FindingsTable } from "../../components/base/findings-table"
import { Mends } from "../../components/base/mends"
import { RunState } from "../../components/base/run-state"
import { useBaseWords } from "../../lib/use-base"

const ROOT = "/admin/partner-base"

const emptyOf = (summary: BaseSummary | null, isFiltered: boolean) => {
  if (isFiltered) {
    return "none_found"
  }
  return summary?.run ? "no_findings" : "not_looked"
}

const PartnerBasePage = () => {
  const { t, language } = useBaseWords()
  const { value, change, query, offset, toOffset } = useFilter()
  const code = value("code")
  const q = value("q")
  const summary = useResource<BaseSummary>(ROOT)
  const found = useResource<{ findings: BaseFindingRow[]; count: number }>(
    `${ROOT}/findings?${query}`,
    summary.data?.run?.finished_at
  )
  const reload = () => {
    summary.reload()
    found.reload()
  }
  const counts = summary.data?.counts ?? []
  const shown = new URLSearchParams({ ...(code && { code }), ...(q && { q }), language })
  const actions = (
    <>
      <Mends count={summary.data?.mends ?? 0} onDone={reload} />
      <Button size="small" variant="secondary" asChild>
        <a href={`${ROOT}/findings.csv?${shown}`} download>
          {t("export")}
        </a>
      </Button>
    </>
  )
  return (
    <div className="flex flex-col gap-3">
      <Section
        level="h1"
        title={t("audit")}
        hint={t("audit_hint")}
        from={summary}
        actions={<RunState run={summary.data?.run ?? null} reload={summary.reload} />}
      >
        {counts.length > 0 && (
          <Counts counts={counts} chosen={code} onChoose={(chosen) => change({ code: chosen })} />
        )}
      </Section>
      <Section
        title={t("findings")}
        hint={t("findings_hint")}
        from={found}
        actions={actions}
        filters={<Search label={t("search")} value={q} onChange={(text) => change({ q: text })} />}
      >
        {found.data && (
          <FindingsTable
            findings={found.data.findings}
            empty={t(emptyOf(summary.data, Boolean(q || code)))}
          />
        )}
        {found.data && <Pager offset={offset} count={found.data.count} onChange={toOffset} />}
      </Section>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "partner-base",
  icon: ListCheckbox,
  rank: 6,
})

export const handle = crumb("partner-base", "menu")

export default PartnerBasePage
