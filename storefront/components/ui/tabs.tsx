import { HoverLink } from "./hover-link"
import styles from "./tabs.module.css"

export interface Tab {
  href: string
  text: string
  isCurrent: boolean
}

/** The parts of a list, one of which the page shows; each has an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ href, text, isCurrent }) => (
        <HoverLink key={href} href={href} aria-current={isCurrent ? "true" : undefined}>
          {text}
        </HoverLink>
      ))}
    </nav>
  )
}
