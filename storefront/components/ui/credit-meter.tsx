import styles from "./credit-meter.module.css"

interface Props {
  limit: number
  used: number
  /** What an order at hand would add. */
  planned?: number
}

const share = (part: number, whole: number) =>
  whole > 0 ? Math.max(0, Math.min(1, part / whole)) : 1

/** A credit limit with what is used of it; the sums stand beside it as text. */
export function CreditMeter({ limit, used, planned = 0 }: Props) {
  const isOver = used + planned > limit
  const usedShare = share(used, limit)
  const plannedShare = Math.min(share(planned, limit), 1 - usedShare)
  return (
    <div className={isOver ? `${styles.meter} ${styles.over}` : styles.meter} aria-hidden="true">
      <i style={{ width: `${usedShare * 100}%` }} />
      <i style={{ width: `${plannedShare * 100}%` }} />
    </div>
  )
}
