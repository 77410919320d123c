import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface PagerProps {
  offset: number
  size: number
  count: number
  onChange: (offset: number) => void
}

/** Which part of a list is shown, with a way to the rest. */
export function Pager({ offset, size, count, onChange }: PagerProps) {
  const { t } = useTranslation("checkout")
  const to = Math.min(offset + size, count)
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t("shown", { from: offset + 1, to, count })}
      </Text>
      {count > size && (
        <div className="flex gap-2">
          <Button
            size="small"
            variant="secondary"
            disabled={offset === 0}
            onClick={() => onChange(Math.max(0, offset - size))}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={to >= count}
            onClick={() => onChange(offset + size)}
          >
            {t("next")}
          </Button>
        </div>
      )}
    </div>
  )
}
