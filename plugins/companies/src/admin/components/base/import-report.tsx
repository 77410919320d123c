import { Button } from "@medusajs/ui"
import { PAGE_SIZE, Pager, Section, useResource } from "@orac/admin-kit"
import { useState } from "react"
import type { ImportPlanView, ImportRow } from "../../../base-contract"
import { useBaseAct, useBaseWords } from "../../lib/use-base"
import { ImportRows } from "./import-rows"

const KINDS = ["new", "update", "same", "error", "suspects"] as const

type Kind = (typeof KINDS)[number]

interface KindsProps {
  counts: ImportPlanView["counts"]
  chosen: Kind | ""
  onChoose: (kind: Kind | "") => void
}

/** How many rows there are of each kind; a click shows only those. */
function Kinds({ counts, chosen, onChoose }: KindsProps) {
  const { t } = useBaseWords()
  return KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
    <Button
      key={kind}
      size="small"
      variant={chosen === kind ? "secondary" : "transparent"}
      aria-pressed={chosen === kind}
      onClick={() => onChoose(chosen === kind ? "" : kind)}
    >
      {t(`kind_${kind}`)}: {counts[kind]}
    </Button>
  ))
}

function Apply({ plan, reload }: { plan: ImportPlanView; reload: () => void }) {
  const { t } = useBaseWords()
  const act = useBaseAct()
  const [isWorking, setWorking] = useState(false)
  const isApplied = plan.state === "applied"
  const todo = plan.counts.new + plan.counts.update
  const apply = async () => {
    const path = `/admin/partner-base/imports/${plan.id}/apply`
    setWorking(true)
    await act(path, { hash: plan.hash }, () => t("imported"))
    setWorking(false)
    reload()
  }
  return (
    <Button
      size="small"
      disabled={isApplied || !todo}
      isLoading={isWorking}
      onClick={() => void apply()}
    >
      {isApplied ? t("applied") : t("apply", { count: todo })}
    </Button>
  )
}

/** What an import would do, row by row, and the button that does exactly this. */
export function ImportReport({ id }: { id: string }) {
  const { t } = useBaseWords()
  const [{ kind, offset }, setFilter] = useState<{ kind: Kind | ""; offset: number }>({
    kind: "",
    offset: 0,
  })
  const report = useResource<{ plan: ImportPlanView; rows: ImportRow[] }>(
    `/admin/partner-base/imports/${id}?limit=${PAGE_SIZE}&offset=${offset}${kind && `&kind=${kind}`}`
  )
  if (!report.data) {
    return report.error && <Section title={t("report")} from={report} />
  }
  const { plan, rows } = report.data
  const { counts } = plan
  const counted = kind ? counts[kind] : counts.new + counts.update + counts.same + counts.error
  return (
    <Section
      title={t("report")}
      hint={t(plan.state === "applied" ? "report_applied" : "report_hint")}
      actions={<Apply plan={plan} reload={report.reload} />}
      filters={
        <Kinds
          counts={counts}
          chosen={kind}
          onChoose={(chosen) => setFilter({ kind: chosen, offset: 0 })}
        />
      }
      from={report}
    >
      <ImportRows rows={rows} />
      <Pager
        offset={offset}
        count={counted}
        onChange={(next) => setFilter({ kind, offset: next })}
      />
    </Section>
  )
}
