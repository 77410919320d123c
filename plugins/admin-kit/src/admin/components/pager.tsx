import { Button, Text } from "@medusajs/ui"
import { PAGE_SIZE } from "../lib/use-filter"
import { useKitWords } from "../lib/use-kit-words"

interface PagerProps {
  offset: number
  count: number
  size?: number
  onChange: (offset: number) => void
}

/** Which part of a list is shown, with a way to the rest. */
export function Pager({ offset, count, size = PAGE_SIZE, onChange }: PagerProps) {
  const { t } = useKitWords()
  const to = Math.min(offset + size, count)
  if (!count) {
    return null
  }
  const button = { size: "small", variant: "secondary" } as const
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="small" className="tabular-nums text-ui-fg-subtle">
        {t("shown", { from: Math.min(offset + 1, count), to, count })}
      </Text>
      {count > size && (
        <div className="flex gap-2">
          <Button
            {...button}
            disabled={!offset}
            onClick={() => onChange(Math.max(0, offset - size))}
          >
            {t("previous")}
          </Button>
          <Button {...button} disabled={to >= count} onClick={() => onChange(offset + size)}>
            {t("next")}
          </Button>
        </div>
      )}
    </div>
  )
}
