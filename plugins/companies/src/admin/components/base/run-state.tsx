import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useEffect } from "react"
import type { BaseSummary } from "../../../base-contract"
import { useAct, useBaseWords } from "../../lib/use-base"

const LOOK_AGAIN_MS = 1_000
const COLORS = { running: "blue", done: "green", failed: "red" } as const

interface RunStateProps {
  run: BaseSummary["run"]
  reload: () => void
}

/** When the base was looked through, by whom, how far it is, and a button to look again. */
export function RunState({ run, reload }: RunStateProps) {
  const { t, language } = useBaseWords()
  const act = useAct()
  const isRunning = run?.state === "running"
  useEffect(() => {
    const timer = isRunning ? setInterval(reload, LOOK_AGAIN_MS) : undefined
    return () => clearInterval(timer)
  }, [isRunning, reload])
  const at = run && new Date(run.finished_at ?? run.started_at).toLocaleString(language)
  return (
    <>
      {run && (
        <>
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {isRunning
              ? t("progress", { done: run.done, total: run.total })
              : t("run_at", { at, by: run.started_by, total: run.total })}
          </Text>
          <StatusBadge color={COLORS[run.state]}>{t(`run_${run.state}`)}</StatusBadge>
        </>
      )}
      <Button size="small" disabled={isRunning} onClick={() => void act("/runs", {}).then(reload)}>
        {t("look")}
      </Button>
    </>
  )
}
