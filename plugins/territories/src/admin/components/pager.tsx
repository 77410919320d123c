import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { PAGE_SIZE } from "../lib/use-filter"

interface PagerProps {
  offset: number
  count: number
  onChange: (values: { offset: string }) => void
}

/** Which part of a list is shown, with a way to the rest. */
export function Pager({ offset, count, onChange }: PagerProps) {
  const { t } = useTranslation("territories")
  const to = Math.min(offset + PAGE_SIZE, count)
  const go = (next: number) => () => onChange({ offset: String(Math.max(0, next)) })
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
            onClick={go(offset - PAGE_SIZE)}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={to >= count}
            onClick={go(offset + PAGE_SIZE)}
          >
            {t("next")}
          </Button>
        </div>
      )}
    </div>
  )
}
