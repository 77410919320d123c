"use client"

import { type DragEvent, type ReactNode, useState } from "react"
import { useTranslations } from "use-intl/react"
import { usePad } from "./pad-context"
import styles from "./pad.module.css"

const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes("Files")

/** Takes a file dropped anywhere on the page. */
export function DropArea({ children }: { children: ReactNode }) {
  const t = useTranslations("pad")
  const { sync, rights } = usePad()
  const [isOver, setOver] = useState(false)
  const onDrag = (event: DragEvent) => {
    if (rights.edit && carriesFile(event)) {
      event.preventDefault()
      setOver(true)
    }
  }
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    setOver(false)
    if (file && rights.edit) {
      event.preventDefault()
      sync.addFile(file)
    }
  }
  return (
    <div
      className={styles.pad}
      onDragOver={onDrag}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={onDrop}
    >
      {children}
      {isOver && <p className={styles.dropHint}>{t("drop_here")}</p>}
    </div>
  )
}
