import type { Knex } from "@orac/bulk"
import type { CategoryView } from "../contract"
import { CATEGORIES } from "../domain/categories"
import { sceneVersion } from "../domain/drawing"

/** The categories in the order of the navigation with the number of their articles; `id` is the code. */
export async function categories(knex: Knex): Promise<CategoryView[]> {
  const { rows } = await knex.raw<{ rows: { category: string; count: number }[] }>(
    `select category, count(*)::int as count from pim_article
      where deleted_at is null and not discontinued group by category`
  )
  const counts = new Map(rows.map((row) => [row.category, row.count]))
  return CATEGORIES.map(({ code, name }) => ({
    id: code,
    code,
    name: { ...name },
    count: counts.get(code) ?? 0,
    scene: `/drawings/room/${code}.svg?v=${sceneVersion(code)}`,
  }))
}
