"use client"

import { type KeyboardEvent, useRef, useState, useTransition } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { switchEntity } from "./actions"
import styles from "./menu.module.css"

export interface EntityOption {
  id: string
  name: string
  city: string
  status: "active" | "orders_blocked" | "closed"
  isPrimary: boolean
}

const FILTER_FROM = 6

/** Moves the focus among the panel's controls with the arrow keys. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) {
    return
  }
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, button")]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  stops.at((at + step + stops.length) % stops.length)?.focus()
  event.preventDefault()
}

/** The legal entity bought for; opens a list to be filtered and walked by keyboard. */
export function EntitySwitch({ active, entities }: { active: string; entities: EntityOption[] }) {
  const t = useTranslations("frame")
  const locale = useLocale()
  const panel = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState("")
  const [isSwitching, start] = useTransition()
  const current = entities.find(({ id }) => id === active)
  const wanted = query.trim().toLowerCase()
  const shown = entities.filter(({ name, city }) =>
    `${name} ${city}`.toLowerCase().includes(wanted)
  )

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
      >
        <small aria-hidden="true">{t("buying_for")}</small>
        <span className={styles.current}>{current?.name}</span>
      </button>
      <div
        ref={panel}
        id="entity-switch"
        popover="auto"
        className={styles.panel}
        onKeyDown={moveFocus}
      >
        {entities.length >= FILTER_FROM && (
          <input
            className={styles.filter}
            type="search"
            autoFocus
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            placeholder={t("find_entity")}
            aria-label={t("find_entity")}
          />
        )}
        <ul>
          {shown.map(({ id, name, city, status, isPrimary }) => (
            <li key={id}>
              <button type="button" onClick={() => choose(id)} aria-current={id === active}>
                {name}
                <span>
                  {city}
                  {isPrimary && ` · ${t("primary")}`}
                  {status === "orders_blocked" && ` · ${t("blocked")}`}
                  {status === "closed" && ` · ${t("closed")}`}
                </span>
              </button>
            </li>
          ))}
          {!shown.length && <li className={styles.nothing}>{t("no_entity_found")}</li>}
        </ul>
      </div>
    </div>
  )
}
