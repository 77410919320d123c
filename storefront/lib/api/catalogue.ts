import "server-only"
import { unstable_cache } from "next/cache"
import type { ArticleList, ArticleView, CategoryView, Suggestion } from "@orac/pim/contract"
import type { Answer } from "./answer"
import { ask } from "./backend"
import { type Session, read, unwrap } from "./session"

const TAG = "catalogue"
const SECONDS = 300

class Unanswered extends Error {
  constructor(readonly answer: Answer<unknown>) {
    super("unanswered")
  }
}

/** The catalogue has no price and no stock, so one kept answer serves every partner. Failures are not kept. */
async function shared<T>(session: Session, path: string): Promise<T> {
  const load = unstable_cache(
    async () => {
      const answer = await ask<T>(path, session)
      if (!answer.ok) {
        throw new Unanswered(answer)
      }
      return answer.data
    },
    [TAG, path],
    { tags: [TAG], revalidate: SECONDS }
  )
  return load().catch((error: unknown) => {
    if (error instanceof Unanswered) {
      return unwrap(session, error.answer as Answer<T>)
    }
    throw error
  })
}

export const categories = async (session: Session): Promise<CategoryView[]> =>
  (await shared<{ categories: CategoryView[] }>(session, "/store/catalogue/categories")).categories

/** A page of articles; searches are too many to keep. */
export const articles = (session: Session, query: URLSearchParams): Promise<ArticleList> => {
  const path = `/store/catalogue/articles?${query}`
  return query.has("q") ? read(session, path) : shared(session, path)
}

export const article = async (session: Session, sku: string): Promise<ArticleView> => {
  const path = `/store/catalogue/articles/${encodeURIComponent(sku)}`
  return (await shared<{ article: ArticleView }>(session, path)).article
}

export const suggestPath = (q: string) =>
  `/store/catalogue/suggest?${new URLSearchParams({ q, limit: "8" })}`

export type Suggestions = { suggestions: Suggestion[] }
