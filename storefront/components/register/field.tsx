"use client"

import { type InputHTMLAttributes, useId } from "react"
import styles from "./register.module.css"

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  hint?: string | null
  problem?: string | null
  /** True for what is long: an address, a full name. */
  wide?: boolean
}

/** A labelled field; what is wrong with it stands below it and is read out with it. */
export function Field({ label, hint, problem, wide, ...input }: Props) {
  const id = useId()
  return (
    <label className={wide ? `${styles.field} ${styles.wide}` : styles.field} htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        maxLength={500}
        {...input}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || hint ? `${id}-note` : undefined}
      />
      <span id={`${id}-note`} className={problem ? styles.problem : styles.hint}>
        {problem ?? hint ?? ""}
      </span>
    </label>
  )
}
