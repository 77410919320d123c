"use client"

import { useTranslations } from "use-intl/react"
import type { SaveStatus } from "@/lib/client/use-saved-list"
import styles from "./lists.module.css"

const LONGEST_NAME = 120

interface Props {
  name: string
  status: SaveStatus
  /** Null for a role that may only look. */
  onRename: ((name: string) => void) | null
}

export function ListHead({ name, status, onRename }: Props) {
  const t = useTranslations("lists")
  const isCalm = status === "saved" || status === "saving"
  return (
    <div className={styles.head}>
      <h1>
        {onRename ? (
          <input
            key={name}
            className={styles.name}
            defaultValue={name}
            maxLength={LONGEST_NAME}
            aria-label={t("rename")}
            onBlur={({ target }) => {
              const wanted = target.value.trim()
              if (wanted && wanted !== name) {
                onRename(wanted)
              }
            }}
            onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
          />
        ) : (
          name
        )}
      </h1>
      {onRename && (
        <p className={isCalm ? styles.status : styles.trouble} role={isCalm ? "status" : "alert"}>
          {t(status)}
        </p>
      )}
    </div>
  )
}
