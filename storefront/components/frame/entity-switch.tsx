"use client"

import { useRef, useState, useTransition } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { useLoaded } from "@/lib/client/use-loaded"
import { switchEntity } from "./actions"
import styles from "./menu.module.css"

export interface EntityOption {
  id: string
  name: string
  city: string
  status: "active" | "orders_blocked" | "closed"
  isPrimary: boolean
}

const loadOptions = () => import("./entity-options")

/** The legal entity bought for; opens a list to be filtered and walked by keyboard. */
export function EntitySwitch({ active, entities }: { active: string; entities: EntityOption[] }) {
  const t = useTranslations("frame")
  const locale = useLocale()
  const panel = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [isSwitching, start] = useTransition()
  const Options = useLoaded(loadOptions, isNear || isOpen)
  const current = entities.find(({ id }) => id === active)

  const choose = (id: string) => {
    panel.current?.hidePopover()
    if (id !== active) {
      start(() => switchEntity(locale, id))
    }
  }

  return (
    <div className={`${styles.menu} ${styles.entity}`} data-tour="entity-switch">
      <button
        type="button"
        className={styles.button}
        popoverTarget="entity-switch"
        aria-label={t("switch_entity", { name: current?.name ?? "" })}
        aria-busy={isSwitching}
        onPointerEnter={() => setNear(true)}
        onFocus={() => setNear(true)}
      >
        <small aria-hidden="true">{t("buying_for")}</small>
        <span className={styles.current}>{current?.name}</span>
      </button>
      <div
        ref={panel}
        id="entity-switch"
        popover="auto"
        className={styles.panel}
        onToggle={({ newState }) => setOpen(newState === "open")}
      >
        {isOpen && Options && <Options active={active} entities={entities} onChoose={choose} />}
      </div>
    </div>
  )
}
