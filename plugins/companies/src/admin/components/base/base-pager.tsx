import { Button, Text } from "@medusajs/ui"
import { PAGE_SIZE, useBaseWords } from "../../lib/use-base"

interface BasePagerProps {
  offset: number
  count: number
  onChange: (offset: number) => void
}

/** Which part of a list is shown, with a way to the rest. */
export function BasePager({ offset, count, onChange }: BasePagerProps) {
  const { t } = useBaseWords()
  const to = Math.min(offset + PAGE_SIZE, count)
  if (!count) {
    return <Text className="px-6 py-8 text-ui-fg-subtle">{t("empty")}</Text>
  }
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t("shown", { from: offset + 1, to, count })}
      </Text>
      {count > PAGE_SIZE && (
        <div className="flex gap-2">
          <Button
            size="small"
            variant="secondary"
            disabled={!offset}
            onClick={() => onChange(offset - PAGE_SIZE)}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={to >= count}
            onClick={() => onChange(offset + PAGE_SIZE)}
          >
            {t("next")}
          </Button>
        </div>
      )}
    </div>
  )
}
