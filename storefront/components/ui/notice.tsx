import type { ReactNode } from "react"
import styles from "./notice.module.css"

interface Props {
  title: string
  text?: string
  children?: ReactNode
}

/** A page or a part without content: what is the matter and the next step. */
export function Notice({ title, text, children }: Props) {
  return (
    <section className={styles.notice}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  )
}
