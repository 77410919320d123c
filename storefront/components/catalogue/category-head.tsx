import type { CategoryCode } from "@orac/pim/contract"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./category-head.module.css"

/** The category's name and what it is for, beside a room that shows it in use. */
export function CategoryHead({ category, locale }: { category: CategoryCode; locale: Locale }) {
  return (
    <header className={styles.head}>
      <div>
        <h1>{translator(locale, "category")(category)}</h1>
        <p>{translator(locale, "category_note")(category)}</p>
      </div>
      <img src={`/drawings/room/${category}.svg`} alt="" width={640} height={360} />
    </header>
  )
}
