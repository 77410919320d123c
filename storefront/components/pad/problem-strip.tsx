"use client"

import { useRef } from "react"
import { useTranslations } from "use-intl/react"
import { type ProblemGroup, problemGroups } from "@/lib/pad/problems"
import { usePad } from "./pad-context"
import styles from "./problem-strip.module.css"

/** What needs a person, counted by kind. Each press jumps to the next one of its kind. */
export function ProblemStrip() {
  const t = useTranslations("pad")
  const { snapshot, rows, rights, focusLine } = usePad()
  const groups = problemGroups(snapshot.pad.unresolved, rows, rights.prices)
  const visited = useRef(new Map<string, number>())
  if (!groups.length) {
    return null
  }
  const jump = ({ code, targets }: ProblemGroup) => {
    const at = (visited.current.get(code) ?? -1) + 1
    visited.current.set(code, at)
    const { kind, id } = targets[at % targets.length]
    if (kind === "line") {
      return focusLine.current(id)
    }
    const row = document.getElementById(`row-${id}`)
    row?.scrollIntoView({ block: "center" })
    row?.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.strip} aria-label={t("problems")} data-testid="pad-problems">
      <h2>{t("problems")}</h2>
      {groups.map((group) => (
        <button key={group.code} type="button" onClick={() => jump(group)}>
          {t(`problem_${group.code}`, { count: group.targets.length })}
        </button>
      ))}
    </section>
  )
}
