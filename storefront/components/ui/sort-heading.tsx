import { HoverLink } from "./hover-link"
import styles from "./sort-heading.module.css"

interface Props {
  text: string
  href: string
  /** How the list is ordered by this column now; null when it is not. */
  sorted: "ascending" | "descending" | null
  className?: string
}

/** The heading of a column that the list can be ordered by. */
export function SortHeading({ text, href, sorted, className }: Props) {
  return (
    <th scope="col" className={className} aria-sort={sorted ?? undefined}>
      <HoverLink className={styles.link} href={href}>
        {text}
      </HoverLink>
    </th>
  )
}
