import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface Props {
  offset: number
  size: number
  count: number
  onChange: (offset: number) => void
}

export function Pager({ offset, size, count, onChange }: Props) {
  const { t } = useTranslation("messages")
  const to = Math.min(offset + size, count)
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t("shown", { from: offset + 1, to, count })}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={!offset}
          onClick={() => onChange(offset - size)}
        >
          {t("previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={to >= count}
          onClick={() => onChange(offset + size)}
        >
          {t("following")}
        </Button>
      </div>
    </div>
  )
}
