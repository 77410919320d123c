import type { ReactNode } from "react"
import styles from "./facts.module.css"

/** A name and what is known under it; nothing known is not shown. */
export type Fact = readonly [name: string, value: ReactNode]

interface Props {
  facts: readonly Fact[]
  /** Beside each other, as below a title, or as lines below each other. */
  look?: "row" | "lines"
}

export function Facts({ facts, look = "row" }: Props) {
  return (
    <dl className={styles[look]}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          )
      )}
    </dl>
  )
}
