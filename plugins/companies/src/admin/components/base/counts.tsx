import { Text } from "@medusajs/ui"
import { useFormat } from "@orac/admin-kit"
import type { BaseSummary } from "../../../base-contract"
import { FINDING_WORDS } from "../../../domain/base/words"

interface CountsProps {
  counts: BaseSummary["counts"]
  chosen: string
  onChoose: (code: string) => void
}

const shade = (isChosen: boolean) => (isChosen ? "bg-ui-bg-base-pressed" : "bg-ui-bg-base")

/** How often each finding stands in the base; a click shows only those. */
export function Counts({ counts, chosen, onChoose }: CountsProps) {
  const { say } = useFormat()
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {counts.map(({ code, severity, count }) => (
        <button
          key={code}
          type="button"
          aria-pressed={chosen === code}
          onClick={() => onChoose(chosen === code ? "" : code)}
          className={`flex items-center gap-2 rounded-md border px-3 py-1 hover:bg-ui-bg-base-hover ${shade(chosen === code)}`}
        >
          <span
            aria-hidden
            className={`size-2 rounded-full ${severity === "error" ? "bg-ui-tag-red-icon" : "bg-ui-tag-orange-icon"}`}
          />
          <Text size="small">{say(FINDING_WORDS[code])}</Text>
          <Text size="small" weight="plus" className="tabular-nums">
            {count}
          </Text>
        </button>
      ))}
    </div>
  )
}
