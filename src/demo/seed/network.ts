import { upsertArticles, upsertRelations } from "@orac/pim"
import { upsertLots, upsertSources } from "@orac/sourcing"
import type { ArticleIds } from "./catalogue"
import type { Seeding } from "./seeding"

/** Product information and relations of all articles. */
export async function seedArticles(
  { knex, world }: Seeding,
  ids: ReadonlyMap<string, ArticleIds>
): Promise<void> {
  await upsertArticles(
    knex,
    world.articles.map(({ list_rub_minor: _rub, list_eur_minor: _eur, ...article }) => ({
      ...article,
      ...ids.get(article.sku)!,
      is_demo: true,
    }))
  )
  await upsertRelations(knex, world.relations)
}

export const demoSourceId = (code: string): string => `ssrc_demo_${code}`

/** What the network knows of its locations, and the goods that will reach them. */
export async function seedNetwork(
  { knex, world }: Seeding,
  articles: ReadonlyMap<string, ArticleIds>,
  locations: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, string>
): Promise<void> {
  await upsertSources(
    knex,
    world.sources.map(({ code, owner, postal_code: _postalCode, ...source }) => ({
      ...source,
      id: demoSourceId(code),
      location_id: locations.get(code)!,
      owner_entity_id: owner ? entities.get(owner)! : null,
      is_demo: true,
    }))
  )
  await upsertLots(
    knex,
    world.lots.map(({ source, ...lot }, index) => ({
      ...lot,
      id: `ilot_demo_${index + 1}`,
      source_id: demoSourceId(source),
      inventory_item_id: articles.get(lot.sku)!.inventory_item_id,
      is_demo: true,
    }))
  )
}
