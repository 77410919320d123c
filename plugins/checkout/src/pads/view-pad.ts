import { creditOf } from "@orac/credit"
import type { ArticleFacts } from "@orac/pim"
import type { PriceResult } from "@orac/pricing"
import type { AvailabilityAnswer } from "@orac/sourcing/contract"
import { availabilityOfArticles } from "@orac/sourcing"
import type { PadLine, PadView, UnresolvedRow } from "../contract"
import type { Draft, KeptRow } from "../domain/pad/draft"
import { padTotals } from "../domain/pad/totals"
import type { Desk } from "../desk"
import { type OpenPad, openPad } from "./change-pad"
import { articlesBySku, pricesOf } from "./pricing"

const NO_STOCK: AvailabilityAnswer = {
  sources: [],
  here_source_id: null,
  availability: [],
  unknown: [],
  as_of: "",
}

/** Availability as far as the employee may see it. */
async function stockOf({ knex, partner, now }: Desk, articles: ArticleFacts[]) {
  if (!partner.permissions.has("stock.view")) {
    return NO_STOCK
  }
  const answer = await availabilityOfArticles(knex, partner.entity, articles, now)
  return partner.permissions.has("stock.by_warehouse.view")
    ? answer
    : {
        ...answer,
        sources: [],
        availability: answer.availability.map((view) => ({ ...view, by_source: [] })),
      }
}

const pricesFor = (desk: Desk, articles: ArticleFacts[], { quantities }: Draft) =>
  desk.partner.permissions.has("price.view")
    ? pricesOf(desk, articles, quantities)
    : Promise.resolve(new Map<string, PriceResult>())

const creditFor = ({ knex, markets, partner }: Desk) =>
  partner.permissions.has("finance.credit.view")
    ? creditOf(knex, markets, partner.entity)
    : Promise.resolve(null)

function lineViews(
  { cart, draft }: OpenPad,
  articles: ReadonlyMap<string, ArticleFacts>,
  prices: ReadonlyMap<string, PriceResult>,
  stock: AvailabilityAnswer
): PadLine[] {
  const bySku = new Map(stock.availability.map((view) => [view.sku, view]))
  return cart.lines.map((line) => {
    const sku = line.sku ?? ""
    const article = articles.get(sku)
    return {
      id: line.id,
      sku,
      variant_id: line.variant_id,
      name: article?.name ?? { en: line.title },
      thumbnail: article?.thumbnail ?? "",
      category: article?.category ?? "",
      product_group: article?.product_group ?? "",
      unit: article?.unit ?? "pcs",
      pack_quantity: article?.pack_quantity ?? 1,
      weight_g: article?.weight_g ?? 0,
      quantity: line.quantity,
      price: prices.get(sku) ?? null,
      availability: bySku.get(sku) ?? null,
      notes: draft.notes.get(sku) ?? [],
    }
  })
}

const rowView = (
  { code: _, candidates, ...row }: KeptRow,
  articles: ReadonlyMap<string, ArticleFacts>
): UnresolvedRow => ({
  ...row,
  candidates: candidates.flatMap((sku) => {
    const article = articles.get(sku)
    return article ? [{ sku, name: article.name }] : []
  }),
})

/** A pad with prices, stock and credit of this moment, as far as the employee may see them. */
export async function viewPad(desk: Desk, padId: string): Promise<PadView> {
  return viewOpenPad(desk, await openPad(desk, padId))
}

async function viewOpenPad(desk: Desk, open: OpenPad): Promise<PadView> {
  const { pad, draft } = open
  const { entity, permissions } = desk.partner
  const skus = [...draft.quantities.keys(), ...draft.unresolved.flatMap((row) => row.candidates)]
  const articles = await articlesBySku(desk, skus)
  const inPad = [...articles.values()].filter((article) => draft.quantities.has(article.sku))
  const [prices, stock, credit] = await Promise.all([
    pricesFor(desk, inPad, draft),
    stockOf(desk, inPad),
    creditFor(desk),
  ])
  const lines = lineViews(open, articles, prices, stock)
  const { currency_code, minor_units } = entity
  return {
    id: pad.id,
    name: pad.name,
    version: pad.version,
    updated_at: pad.updated_at.toISOString(),
    updated_by: pad.updated_by,
    lines,
    unresolved: draft.unresolved.map((row) => rowView(row, articles)),
    totals: permissions.has("price.view") ? padTotals(lines, { currency_code, minor_units }) : null,
    credit,
    sources: stock.sources,
    minimum_order_minor: desk.markets.get(entity.market_code).minimum_order_minor,
  }
}
