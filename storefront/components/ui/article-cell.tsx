import type { ReactNode } from "react"
import { HoverLink } from "./hover-link"
import { Picture } from "./picture"
import styles from "./article-cell.module.css"

interface Props {
  locale: string
  sku: string
  name: string
  thumbnail: string
  /** What is to be said of it besides. */
  children?: ReactNode
}

/** An article as the first cell of a row: its drawing, its code, its name. All of it leads to the article. */
export function ArticleCell({ locale, sku, name, thumbnail, children }: Props) {
  return (
    <div className={styles.article}>
      <Picture src={thumbnail} size={44} />
      <div>
        <HoverLink href={`/${locale}/article/${encodeURIComponent(sku)}`}>{sku}</HoverLink>
        <span className={styles.name}>{name}</span>
        {children}
      </div>
    </div>
  )
}
