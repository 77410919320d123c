import type { CategoryCode } from "@orac/pim/contract"
import { categories } from "@/lib/api/catalogue"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import styles from "./category-head.module.css"

interface Props {
  session: Session
  category: CategoryCode
}

/** The category's name and what it is for, beside a room that shows it in use. */
export async function CategoryHead({ session, category }: Props) {
  const { locale } = session
  const view = (await categories(session)).find(({ code }) => code === category)
  return (
    <header className={styles.head}>
      <div>
        <h1>{translator(locale, "category")(category)}</h1>
        <p>{translator(locale, "category_note")(category)}</p>
      </div>
      {view && <img src={view.scene} alt="" width={640} height={360} />}
    </header>
  )
}
