import { Button } from "@medusajs/ui"
import { useState } from "react"
import type { ImportPlanView, ImportRow } from "../../../base-contract"
import { PAGE_SIZE, useAct, useBaseWords } from "../../lib/use-base"
import { useResource } from "../../lib/use-resource"
import { BaseFrame } from "./base-frame"
import { BasePager } from "./base-pager"
import { ImportRows } from "./import-rows"

const KINDS = ["new", "update", "same", "error", "suspects"] as const

/** What an import would do, row by row, and the button that does exactly this. */
export function ImportReport({ id }: { id: string }) {
  const { t } = useBaseWords()
  const act = useAct()
  const [filter, setFilter] = useState({ kind: "", offset: 0 })
  const { kind, offset } = filter
  const { data, error, reload } = useResource<{ plan: ImportPlanView; rows: ImportRow[] }>(
    `/admin/partner-base/imports/${id}?limit=${PAGE_SIZE}&offset=${offset}${kind && `&kind=${kind}`}`
  )
  if (!data) {
    return <BaseFrame name="report" error={error} reload={reload} />
  }
  const { plan, rows } = data
  const counted = kind
    ? plan.counts[kind as (typeof KINDS)[number]]
    : plan.counts.new + plan.counts.update + plan.counts.same + plan.counts.error
  const todo = plan.counts.new + plan.counts.update
  const apply = () => act(`/imports/${id}/apply`, { hash: plan.hash }, () => t("imported"))
  return (
    <BaseFrame
      name="report"
      error={error}
      reload={reload}
      actions={
        <>
          {KINDS.filter((one) => plan.counts[one] > 0).map((one) => (
            <Button
              key={one}
              size="small"
              variant={kind === one ? "secondary" : "transparent"}
              aria-pressed={kind === one}
              onClick={() => setFilter({ kind: kind === one ? "" : one, offset: 0 })}
            >
              {t(`kind_${one}`)}: {plan.counts[one]}
            </Button>
          ))}
          <Button
            size="small"
            disabled={plan.state === "applied" || !todo}
            onClick={() => void apply().then(reload)}
          >
            {plan.state === "applied" ? t("applied") : t("apply", { count: todo })}
          </Button>
        </>
      }
    >
      <ImportRows rows={rows} />
      <BasePager
        offset={offset}
        count={counted}
        onChange={(next) => setFilter({ kind, offset: next })}
      />
    </BaseFrame>
  )
}
