import styles from "./list-skeleton.module.css"

const CARDS = Array.from({ length: 12 }, (_, index) => index)

/** The shape of a list of articles that is on its way. */
export function ListSkeleton({ withHead }: { withHead?: boolean }) {
  return (
    <div aria-hidden="true">
      {withHead && <span className={styles.head} />}
      <div className={styles.body}>
        <span className={styles.panel} />
        <div className={styles.grid}>
          {CARDS.map((card) => (
            <span key={card} className={styles.card} />
          ))}
        </div>
      </div>
    </div>
  )
}
