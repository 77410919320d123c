import { HoverLink } from "./hover-link"
import table from "./table.module.css"
import styles from "./sort-heading.module.css"

export interface Sorting {
  href: string
  /** How the list is ordered by this column now; null when it is not. */
  sorted: "ascending" | "descending" | null
}

/** The heading of a column that the list can be ordered by. */
export function SortHeading(props: Sorting & { text: string; isNumber?: boolean }) {
  const { text, href, sorted, isNumber } = props
  return (
    <th scope="col" className={isNumber ? table.number : undefined} aria-sort={sorted ?? undefined}>
      <HoverLink className={isNumber ? `${styles.link} ${styles.number}` : styles.link} href={href}>
        {text}
      </HoverLink>
    </th>
  )
}
