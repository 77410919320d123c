import { Input, Select } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"

const STATUSES = ["placed", "confirmed", "part_shipped", "shipped", "delivered", "cancelled"]
const ANY = "any"
const PAUSE_MS = 250

export interface Filter {
  q: string
  status: string
}

interface OrderFilterProps extends Filter {
  onChange: (change: Partial<Filter>) => void
}

/** What to look for; words count once the typing pauses. */
export function OrderFilter({ q, status, onChange }: OrderFilterProps) {
  const { t } = useTranslation("checkout")
  const [text, setText] = useState(q)
  useEffect(() => {
    const timer = setTimeout(() => text !== q && onChange({ q: text }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, q, onChange])
  return (
    <div className="flex gap-2">
      <Select
        size="small"
        value={status || ANY}
        onValueChange={(value) => onChange({ status: value === ANY ? "" : value })}
      >
        <Select.Trigger aria-label={t("status")} className="w-44">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {[ANY, ...STATUSES].map((value) => (
            <Select.Item key={value} value={value}>
              {t(`status_${value}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <div className="w-64">
        <Input
          type="search"
          size="small"
          value={text}
          placeholder={t("search")}
          aria-label={t("search")}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </div>
  )
}
