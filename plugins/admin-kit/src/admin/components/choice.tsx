import { Select } from "@medusajs/ui"

interface ChoiceProps {
  label: string
  value: string
  options: readonly (readonly [value: string, text: string])[]
  onChange: (value: string) => void
}

/** The list's own "nothing chosen": its items must not be empty. */
const NONE = "none"

/** A short list to choose from; an empty value stands for none. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <div className="w-fit min-w-52 max-w-full">
      <Select
        size="small"
        value={value || NONE}
        onValueChange={(next) => onChange(next === NONE ? "" : next)}
      >
        <Select.Trigger aria-label={label} className="gap-2">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map(([option, text]) => (
            <Select.Item key={option || NONE} value={option || NONE}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
