"use client"

import styles from "./title-field.module.css"

interface Props {
  value: string
  label: string
  maxLength: number
  onRename: (name: string) => void
}

/** A name as the title of its page, changed where it stands; an empty one changes nothing. */
export function TitleField({ value, label, maxLength, onRename }: Props) {
  return (
    <input
      key={value}
      className={styles.field}
      defaultValue={value}
      maxLength={maxLength}
      aria-label={label}
      onBlur={({ target }) => {
        const wanted = target.value.trim()
        if (wanted && wanted !== value) {
          onRename(wanted)
        }
      }}
      onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
    />
  )
}
