import styles from "./page-skeleton.module.css"

const ROWS = Array.from({ length: 10 }, (_, index) => index)

/** The shape of a page that is on its way. */
export function PageSkeleton() {
  return (
    <div className={styles.page} aria-hidden="true">
      <span className={styles.title} />
      {ROWS.map((row) => (
        <span key={row} className={styles.row} />
      ))}
    </div>
  )
}
