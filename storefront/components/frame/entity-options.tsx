"use client"

import { type KeyboardEvent, useState } from "react"
import { useTranslations } from "use-intl/react"
import type { EntityOption } from "./entity-switch"
import styles from "./menu.module.css"

const FILTER_FROM = 6

/** Moves the focus among the list's controls with the arrow keys. */
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

interface Props {
  active: string
  entities: EntityOption[]
  onChoose: (id: string) => void
}

/** The legal entities to buy for; a long list can be filtered. */
export default function EntityOptions({ active, entities, onChoose }: Props) {
  const t = useTranslations("frame")
  const [query, setQuery] = useState("")
  const wanted = query.trim().toLowerCase()
  const shown = entities.filter(({ name, city }) =>
    `${name} ${city}`.toLowerCase().includes(wanted)
  )
  const hasFilter = entities.length >= FILTER_FROM
  return (
    <div onKeyDown={moveFocus}>
      {hasFilter && (
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
            <button
              type="button"
              autoFocus={!hasFilter && id === active}
              onClick={() => onChoose(id)}
              aria-current={id === active}
            >
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
  )
}
