import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Button, Input } from "@medusajs/ui"
import { useState } from "react"
import type { BaseFindingRow, BaseSummary } from "../../../base-contract"
import { BaseFrame } from "../../components/base/base-frame"
import { BasePager } from "../../components/base/base-pager"
import { Counts } from "../../components/base/counts"
import { FindingsTable } from "../../components/base/findings-table"
import { Mends } from "../../components/base/mends"
import { RunState } from "../../components/base/run-state"
import { PAGE_SIZE, useBaseWords } from "../../lib/use-base"
import { useResource } from "../../lib/use-resource"

const ROOT = "/admin/partner-base"

const queryOf = (values: Record<string, string>) =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value)).toString()

const PartnerBasePage = () => {
  const { t, language } = useBaseWords()
  const [filter, setFilter] = useState({ code: "", q: "", offset: 0 })
  const { code, q, offset } = filter
  const summary = useResource<BaseSummary>(ROOT)
  const finished = summary.data?.run?.finished_at ?? ""
  const page = queryOf({ code, q, offset: String(offset), limit: String(PAGE_SIZE) })
  const found = useResource<{ findings: BaseFindingRow[]; count: number }>(
    `${ROOT}/findings?${page}#${finished}`
  )
  const reload = () => {
    summary.reload()
    found.reload()
  }
  return (
    <div className="flex flex-col gap-3">
      <BaseFrame
        name="audit"
        error={summary.error}
        reload={summary.reload}
        actions={<RunState run={summary.data?.run ?? null} reload={summary.reload} />}
      >
        {summary.data && summary.data.counts.length > 0 && (
          <Counts
            counts={summary.data.counts}
            chosen={code}
            onChoose={(chosen) => setFilter({ code: chosen, q, offset: 0 })}
          />
        )}
      </BaseFrame>
      <BaseFrame
        name="findings"
        error={found.error}
        reload={found.reload}
        actions={
          <>
            <Input
              type="search"
              size="small"
              value={q}
              placeholder={t("search")}
              aria-label={t("search")}
              onChange={(event) => setFilter({ code, q: event.target.value, offset: 0 })}
            />
            <Mends count={summary.data?.mends ?? 0} onDone={reload} />
            <Button size="small" variant="secondary" asChild>
              <a href={`${ROOT}/findings.csv?${queryOf({ code, q, language })}`} download>
                {t("export")}
              </a>
            </Button>
          </>
        }
      >
        {found.data && found.data.count > 0 && <FindingsTable findings={found.data.findings} />}
        {found.data && (
          <BasePager
            offset={offset}
            count={found.data.count}
            onChange={(next) => setFilter({ code, q, offset: next })}
          />
        )}
      </BaseFrame>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "partner-base",
  icon: ListCheckbox,
})

export default PartnerBasePage
