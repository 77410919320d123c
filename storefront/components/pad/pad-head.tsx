"use client"

import { useLocale, useTranslations } from "use-intl/react"
import { HoverLink } from "@/components/ui/hover-link"
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
  const { name, id } = snapshot.pad
  return (
    <div className={styles.head}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>
          <span className="visually-hidden">{t("title")}: </span>
          {rights.edit ? (
            <input
              key={id + name}
              className={styles.name}
              defaultValue={name}
              maxLength={LONGEST_NAME}
              aria-label={t("name")}
              onBlur={({ target }) => {
                const wanted = target.value.trim()
                if (wanted && wanted !== name) {
                  sync.rename(wanted)
                }
              }}
              onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
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
          <button type="button" className={button.quiet} onClick={() => sync.undo()}>
            {t("undo")}
          </button>
        )}
        <ExportButton />
        <button type="button" className={`${button.quiet} ${styles.keysButton}`} onClick={onKeys}>
          {t("keys")}
        </button>
        <HoverLink className={button.quiet} href={`/${locale}/pads`}>
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
