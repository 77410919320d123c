import type { Metadata } from "next"
import { CataloguePage } from "@/components/catalogue/catalogue-page"
import { SearchField } from "@/components/frame/search-field"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import { type SearchParams, one } from "@/lib/query"
import styles from "./search.module.css"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<SearchParams>
}

const LONGEST = 100

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "catalogue")("search_title") }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const query = await searchParams
  const q = one(query, "q")?.slice(0, LONGEST)
  const t = translator(session.locale, "catalogue")
  if (!q) {
    return (
      <div className={styles.blank}>
        <h1>{t("search_title")}</h1>
        <SearchField wide />
      </div>
    )
  }
  return (
    <>
      <div className={styles.again}>
        <SearchField key={q} wide initial={q} />
      </div>
      <CataloguePage
        session={session}
        path={`/${session.locale}/search`}
        params={query}
        fixed={{ q }}
        title={<h1>{t("search_results", { q })}</h1>}
        nothing={{ title: t("search_empty_title", { q }), text: t("search_empty_text") }}
      />
    </>
  )
}
