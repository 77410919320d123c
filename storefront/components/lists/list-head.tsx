"use client"

import { useTranslations } from "use-intl/react"
import { TitleField } from "@/components/ui/title-field"
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
          <TitleField
            value={name}
            label={t("rename")}
            maxLength={LONGEST_NAME}
            onRename={onRename}
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
