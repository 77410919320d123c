import { Input, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const STATES = ["waiting", "sent", "refused", "given_up"] as const
const ALL = "all"

export interface Filter {
  q: string
  state: string
}

interface Props {
  filter: Filter
  onChange: (change: Partial<Filter>) => void
}

export function MessageFilter({ filter, onChange }: Props) {
  const { t } = useTranslation("messages")
  return (
    <div className="flex items-center gap-2">
      <Select
        size="small"
        value={filter.state || ALL}
        onValueChange={(state) => onChange({ state: state === ALL ? "" : state })}
      >
        <Select.Trigger aria-label={t("state")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{t("all_states")}</Select.Item>
          {STATES.map((state) => (
            <Select.Item key={state} value={state}>
              {t(state)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <Input
        type="search"
        size="small"
        value={filter.q}
        placeholder={t("search")}
        aria-label={t("search")}
        onChange={(event) => onChange({ q: event.target.value })}
      />
    </div>
  )
}
