import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"

const PAUSE_MS = 250

interface SearchProps {
  value: string
  /** What is looked for, such as "Name or tax id". */
  label: string
  onChange: (value: string) => void
}

/** Looks for words once the typing pauses. */
export function Search({ value, label, onChange }: SearchProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    const timer = setTimeout(() => text !== value && onChange(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, value, onChange])
  return (
    <div className="ml-auto w-72">
      <Input
        type="search"
        size="small"
        maxLength={100}
        value={text}
        placeholder={label}
        aria-label={label}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  )
}
