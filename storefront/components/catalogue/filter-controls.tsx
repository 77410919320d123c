"use client"

import { type ReactNode, useState } from "react"
import styles from "./filters.module.css"

/** A value of one's own that follows the address when that changes. */
function useFollowing<T>(given: T) {
  const [value, setValue] = useState(given)
  const [last, setLast] = useState(given)
  if (last !== given) {
    setLast(given)
    setValue(given)
  }
  return [value, setValue] as const
}

interface ChoiceProps {
  name: string
  value: string
  isOn: boolean
  children: ReactNode
}

/** A filter that takes effect when it is ticked. */
export function Choice({ name, value, isOn, children }: ChoiceProps) {
  const [checked, setChecked] = useFollowing(isOn)
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        onChange={({ target }) => {
          setChecked(target.checked)
          target.form?.requestSubmit()
        }}
      />
      {children}
    </label>
  )
}

interface BoundProps {
  name: string
  label: string
  shown: string
  value: string
  bound: number
}

/** One end of a range in millimetres; the bound of what there is stands in it while it is empty. */
export function Bound({ name, label, shown, value, bound }: BoundProps) {
  const [text, setText] = useFollowing(value)
  return (
    <label className={styles.bound}>
      <span aria-hidden="true">{shown}</span>
      <input
        name={name}
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={6}
        autoComplete="off"
        aria-label={label}
        value={text}
        placeholder={String(bound)}
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  )
}
