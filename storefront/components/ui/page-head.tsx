import type { ReactNode } from "react"
import styles from "./page-head.module.css"

interface Props {
  title: string
  lead?: string
  children?: ReactNode
}

/** The title of a page with its few commands. */
export function PageHead({ title, lead, children }: Props) {
  return (
    <div className={styles.head}>
      <div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {children && <div className={styles.commands}>{children}</div>}
    </div>
  )
}
