import { readOrder } from "@orac/bulk"
import { type ArticleFacts, findArticles } from "@orac/pim"
import { availabilityOfArticles } from "@orac/sourcing"
import type { ReorderReport } from "../contract"
import { orderLines } from "../domain/orders/order-lines"
import { type ArticleToday, reorder } from "../domain/orders/reorder"
import { addArticles } from "../domain/pad/draft"
import type { Desk } from "../desk"
import { changePad } from "../pads/change-pad"
import { createPad } from "../pads/create-pad"
import { pricesOf } from "../pads/pricing"
import { viewPad } from "../pads/view-pad"
import { findPartnerOrder } from "./order-rows"
import { placedLine } from "./view-order"

/** Articles with the substitutes of those that are no longer sold. */
async function articlesToday({ knex }: Desk, skus: string[]): Promise<ArticleFacts[]> {
  const found = await findArticles(knex, { skus })
  const substitutes = found.flatMap((one) => (one.substitute_sku ? [one.substitute_sku] : []))
  return substitutes.length ? await findArticles(knex, { skus: [...skus, ...substitutes] }) : found
}

async function today(desk: Desk, quantities: ReadonlyMap<string, number>) {
  const articles = await articlesToday(desk, [...quantities.keys()])
  const [prices, stock] = await Promise.all([
    pricesOf(desk, articles, quantities),
    availabilityOfArticles(desk.knex, desk.partner.entity, articles, desk.now),
  ])
  const reachable = new Map(
    stock.availability.map(({ sku, network, inbound, production }) => [
      sku,
      [...inbound, ...production].reduce((sum, { quantity }) => sum + quantity, network),
    ])
  )
  const mayKnow = desk.partner.permissions.has("stock.view")
  return new Map(
    articles.map(({ sku, discontinued, substitute_sku }): [string, ArticleToday] => [
      sku,
      {
        sku,
        discontinued,
        substitute_sku,
        unit_price_minor: prices.get(sku)?.unit_price_minor ?? null,
        reachable: mayKnow ? (reachable.get(sku) ?? 0) : null,
      },
    ])
  )
}

/**
 * Orders again what an order held: fills a pad and tells what is different today.
 *
 * @param into the pad that is filled; where it is not given a new one, under a name or the order's number
 */
export async function reorderOrder(
  desk: Desk,
  orderId: string,
  into: { pad_id?: string; name?: string } = {}
): Promise<ReorderReport> {
  const { entity, permissions } = desk.partner
  const row = await findPartnerOrder(
    desk.knex,
    { partner: desk.partner, permission: "order.reorder" },
    orderId
  )
  const order = await readOrder(desk.knex, orderId)
  const placed = (order?.lines ?? []).map((line) => placedLine(line, entity.minor_units))
  const past = orderLines(placed, new Map(), row.price_traces)
  const quantities = new Map(past.map((line) => [line.sku, line.quantity]))
  const { lines, differences } = reorder(past, await today(desk, quantities))
  const pad_id = into.pad_id ?? (await createPad(desk, into.name ?? `#${row.display_id}`))
  await changePad(desk, pad_id, ({ draft }) => ({ draft: addArticles(draft, lines) }))
  return {
    pad: await viewPad(desk, pad_id, "cart.edit"),
    differences: permissions.has("price.view")
      ? differences
      : differences.filter(({ code }) => !code.startsWith("PRICE_")),
  }
}
