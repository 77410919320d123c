import type { CategoryCode } from "@orac/pim/contract"
import { HoverLink } from "@/components/ui/hover-link"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./category-card.module.css"

interface Props {
  code: CategoryCode
  count: number
  locale: Locale
}

export function CategoryCard({ code, count, locale }: Props) {
  return (
    <li>
      <HoverLink href={`/${locale}/catalogue/${code}`} className={styles.card}>
        <img src={`/drawings/room/${code}.svg`} alt="" width={640} height={360} />
        <span className={styles.name}>{translator(locale, "category")(code)}</span>
        <small>{translator(locale, "catalogue")("found", { count })}</small>
      </HoverLink>
    </li>
  )
}
