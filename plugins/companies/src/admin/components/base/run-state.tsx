import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useFormat } from "@orac/admin-kit"
import { useEffect } from "react"
import type { BaseSummary } from "../../../base-contract"
import { useBaseAct, useBaseWords } from "../../lib/use-base"

const LOOK_AGAIN_MS = 1_000
const COLORS = { running: "blue", done: "green", failed: "red" } as const

type Run = NonNullable<BaseSummary["run"]>

function LastRun({ run }: { run: Run }) {
  const { t } = useBaseWords()
  const { moment } = useFormat()
  const { state, done, total, finished_at, started_at, started_by } = run
  const at = moment(finished_at ?? started_at)
  return (
    <>
      <Text size="small" className="tabular-nums text-ui-fg-subtle">
        {state === "running"
          ? t("progress", { done, total })
          : t("run_at", { at, by: started_by, total })}
      </Text>
      <StatusBadge color={COLORS[state]}>{t(`run_${state}`)}</StatusBadge>
    </>
  )
}

interface RunStateProps {
  run: Run | null
  reload: () => void
}

/** When the base was looked through, by whom, how far it is, and a button to look again. */
export function RunState({ run, reload }: RunStateProps) {
  const { t } = useBaseWords()
  const act = useBaseAct()
  const isRunning = run?.state === "running"
  useEffect(() => {
    const timer = isRunning ? setInterval(reload, LOOK_AGAIN_MS) : undefined
    return () => clearInterval(timer)
  }, [isRunning, reload])
  const look = () => act("/admin/partner-base/runs", {}).then(reload)
  return (
    <>
      {run && <LastRun run={run} />}
      <Button size="small" disabled={isRunning} onClick={() => void look()}>
        {t("look")}
      </Button>
    </>
  )
}
