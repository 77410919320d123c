import type { ReactNode } from "react"
import styles from "./notice.module.css"

interface Props {
  title: string
  text?: string
  /** Whether it stands for the whole page, so that its title is the page's. */
  isPage?: boolean
  children?: ReactNode
}

/** A page or a part without content: what is the matter and the next step. */
export function Notice({ title, text, isPage, children }: Props) {
  const Title = isPage ? "h1" : "h2"
  return (
    <section className={styles.notice}>
      <Title>{title}</Title>
      {text && <p>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  )
}
