import type { CategoryView } from "@orac/pim/contract"
import { HoverLink } from "@/components/ui/hover-link"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./category-card.module.css"

export function CategoryCard({ category, locale }: { category: CategoryView; locale: Locale }) {
  const { code, count, scene } = category
  return (
    <li>
      <HoverLink href={`/${locale}/catalogue/${code}`} className={styles.card}>
        <img src={scene} alt="" width={640} height={360} />
        <span className={styles.name}>{translator(locale, "category")(code)}</span>
        <small>{translator(locale, "catalogue")("found", { count })}</small>
      </HoverLink>
    </li>
  )
}
