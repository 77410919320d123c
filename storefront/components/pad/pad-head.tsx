"use client"

import { useLocale, useTranslations } from "use-intl/react"
import { HoverLink } from "@/components/ui/hover-link"
import { TitleField } from "@/components/ui/title-field"
import { useEntity } from "@/components/ui/entity-context"
import button from "@/components/ui/button.module.css"
import { formatMoment } from "@/lib/format/date"
import { Colleagues } from "./colleagues"
import { ExportButton } from "./export-button"
import { usePad } from "./pad-context"
import styles from "./pad.module.css"

const LONGEST_NAME = 80

/** The pad's name, whether it is saved, and the few commands that concern the whole of it. */
export function PadHead({ onKeys }: { onKeys: () => void }) {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { sync, snapshot, rights } = usePad()
  const { name } = snapshot.pad
  return (
    <div className={styles.head}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>
          <span className="visually-hidden">{t("title")}: </span>
          {rights.edit ? (
            <TitleField
              value={name}
              label={t("name")}
              maxLength={LONGEST_NAME}
              onRename={(wanted) => sync.rename(wanted)}
            />
          ) : (
            name
          )}
        </h1>
        <Colleagues />
      </div>
      <SaveStatus />
      <div className={styles.commands}>
        {rights.edit && (
          <button type="button" className={button.plain} onClick={() => sync.undo()}>
            {t("undo")}
          </button>
        )}
        <ExportButton />
        <button type="button" className={`${button.plain} ${styles.keysButton}`} onClick={onKeys}>
          {t("keys")}
        </button>
        <HoverLink className={button.plain} href={`/${locale}/pads`}>
          {t("all")}
        </HoverLink>
      </div>
    </div>
  )
}

function SaveStatus() {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { timeZone } = useEntity()
  const { status, pad } = usePad().snapshot
  if (status === "offline") {
    return (
      <p className={styles.offline} role="alert">
        {t("offline")}
      </p>
    )
  }
  const time = formatMoment(pad.updated_at, locale, timeZone)
  return (
    <p className={styles.status} role="status" data-testid="pad-status" data-status={status}>
      {status === "saving" ? t("saving_now") : t("saved")}
      <span>{t("updated_by", { name: pad.updated_by, time })}</span>
    </p>
  )
}
