import type { Permission } from "@orac/companies"
import { creditOf } from "@orac/credit"
import type { ArticleFacts } from "@orac/pim"
import type { PriceResult } from "@orac/pricing"
import { availabilityOfArticles } from "@orac/sourcing"
import type { LinePrice, LineStock, PadLine, PadTotals, PadView, UnresolvedRow } from "../contract"
import type { Draft, KeptRow } from "../domain/pad/draft"
import { padTotals } from "../domain/pad/totals"
import type { Desk } from "../desk"
import { type OpenPad, openPad } from "./change-pad"
import type { PadRow } from "./pad-rows"
import { articlesBySku, pricesOf } from "./pricing"

/** Availability by article, as far as the employee may see it. */
export async function stockFor(
  { knex, partner, now }: Desk,
  articles: ArticleFacts[]
): Promise<Map<string, LineStock>> {
  if (!partner.permissions.has("stock.view")) {
    return new Map()
  }
  const { availability } = await availabilityOfArticles(knex, partner.entity, articles, now)
  return new Map(availability.map(({ sku, by_source: _, ...stock }) => [sku, stock]))
}

/** Prices by article, as far as the employee may see them. */
export const pricesFor = (desk: Desk, articles: ArticleFacts[], { quantities }: Draft) =>
  desk.partner.permissions.has("price.view")
    ? pricesOf(desk, articles, quantities)
    : Promise.resolve(new Map<string, PriceResult>())

export const creditFor = ({ knex, markets, partner }: Desk) =>
  partner.permissions.has("finance.credit.view")
    ? creditOf(knex, markets, partner.entity)
    : Promise.resolve(null)

const priceView = ({
  sku: _sku,
  quantity: _quantity,
  breaks: _breaks,
  trace: _trace,
  ...price
}: PriceResult): LinePrice => price

export function lineViews(
  { cart, draft }: OpenPad,
  articles: ReadonlyMap<string, ArticleFacts>,
  prices: ReadonlyMap<string, PriceResult>,
  stock: ReadonlyMap<string, LineStock>
): PadLine[] {
  return cart.lines.map((line) => {
    const sku = line.sku ?? ""
    const article = articles.get(sku)
    const price = prices.get(sku)
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
      price: price ? priceView(price) : null,
      availability: stock.get(sku) ?? null,
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

/**
 * A pad with prices, stock and credit of this moment, as far as the employee may see them.
 *
 * @param permission by which it is opened: what has just been edited is shown to whoever may edit
 */
export async function viewPad(
  desk: Desk,
  padId: string,
  permission: Permission = "quick_order.use"
): Promise<PadView> {
  return viewOpenPad(desk, await openPad(desk, padId, permission))
}

/** The sums of lines, for an employee who may see them. */
export const totalsFor = (
  { partner: { entity, permissions } }: Desk,
  lines: PadLine[]
): PadTotals | null => (permissions.has("price.view") ? padTotals(lines, entity) : null)

const approvalFor = ({ partner }: Desk, { approval }: PadRow) =>
  approval && !partner.permissions.has("price.view")
    ? { ...approval, freight_minor: null }
    : approval

/** A pad that was opened already. */
export async function viewOpenPad(desk: Desk, open: OpenPad): Promise<PadView> {
  const { pad, draft } = open
  const skus = [...draft.quantities.keys(), ...draft.unresolved.flatMap((row) => row.candidates)]
  const articles = await articlesBySku(desk, skus)
  const inPad = [...articles.values()].filter((article) => draft.quantities.has(article.sku))
  const [prices, stock, credit] = await Promise.all([
    pricesFor(desk, inPad, draft),
    stockFor(desk, inPad),
    creditFor(desk),
  ])
  const lines = lineViews(open, articles, prices, stock)
  return {
    id: pad.id,
    name: pad.name,
    version: pad.version,
    updated_at: pad.updated_at.toISOString(),
    updated_by: pad.updated_by,
    lines,
    unresolved: draft.unresolved.map((row) => rowView(row, articles)),
    totals: totalsFor(desk, lines),
    credit,
    minimum_order_minor: desk.markets.get(desk.partner.entity.market_code).minimum_order_minor,
    approval: approvalFor(desk, pad),
  }
}
