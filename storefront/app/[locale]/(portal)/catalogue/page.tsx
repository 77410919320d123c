import { CategoryCard } from "@/components/catalogue/category-card"
import { portalPage, titled } from "@/components/frame/portal-page"
import { categories } from "@/lib/api/catalogue"
import { translator } from "@/lib/i18n/server"
import styles from "@/components/catalogue/category-card.module.css"

export const generateMetadata = titled("catalogue", "title")

/** The whole range: a room for each category. */
export default portalPage(null, async ({ session }) => {
  const { locale } = session
  const all = await categories(session)
  return (
    <>
      <h1>{translator(locale, "catalogue")("title")}</h1>
      <ul className={styles.cards}>
        {all.map((category) => (
          <CategoryCard key={category.code} category={category} locale={locale} />
        ))}
      </ul>
    </>
  )
})
