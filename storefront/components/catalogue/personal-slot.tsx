import { type ReactNode, Suspense } from "react"
import styles from "./cells.module.css"

/** Keeps the place of what streams in later, so that nothing moves when it arrives. */
export function PersonalSlot({ wide, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <span className={wide ? `${styles.slot} ${styles.wide}` : styles.slot}>
      <Suspense fallback={<span className={styles.waiting} aria-hidden="true" />}>
        {children}
      </Suspense>
    </span>
  )
}
