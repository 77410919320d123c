import { HoverLink } from "@/components/ui/hover-link"
import { categories } from "@/lib/api/catalogue"
import type { Session } from "@/lib/api/session"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { CATEGORIES } from "@/lib/navigation"
import styles from "./catalogue.module.css"

/** The categories, each with a room where its articles are at home. */
export async function CategoryTiles({ session }: { session: Session }) {
  const { locale } = session
  const names = translator(locale, "category")
  const counts = new Map((await categories(session)).map(({ code, count }) => [code, count]))
  return (
    <ul className={styles.tiles}>
      {CATEGORIES.map((code) => (
        <li key={code}>
          <HoverLink href={`/${locale}/catalogue/${code}`}>
            <img
              src={`/drawings/room/${code}.svg`}
              alt=""
              width={480}
              height={320}
              loading="lazy"
              decoding="async"
            />
            <strong>
              {names(code)}
              <small>{formatNumber(counts.get(code) ?? 0, locale)}</small>
            </strong>
          </HoverLink>
        </li>
      ))}
    </ul>
  )
}
