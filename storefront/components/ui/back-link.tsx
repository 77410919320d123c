import { HoverLink } from "./hover-link"
import styles from "./back-link.module.css"

/** The way from one thing up to the list that it is part of. */
export function BackLink({ href, text }: { href: string; text: string }) {
  return (
    <p className={styles.back}>
      <HoverLink href={href}>{text}</HoverLink>
    </p>
  )
}
