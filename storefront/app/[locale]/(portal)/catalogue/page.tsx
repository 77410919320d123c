import type { Metadata } from "next"
import { CategoryCard } from "@/components/catalogue/category-card"
import { categories } from "@/lib/api/catalogue"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import { CATEGORIES } from "@/lib/navigation"
import styles from "@/components/catalogue/category-card.module.css"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "catalogue")("title") }
}

/** The whole range: a room for each category. */
export default async function CataloguePage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  const counts = new Map((await categories(session)).map(({ code, count }) => [code, count]))
  return (
    <>
      <h1>{translator(locale, "catalogue")("title")}</h1>
      <ul className={styles.cards}>
        {CATEGORIES.map((code) => (
          <CategoryCard key={code} code={code} count={counts.get(code) ?? 0} locale={locale} />
        ))}
      </ul>
    </>
  )
}
