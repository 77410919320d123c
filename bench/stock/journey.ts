import { addToCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import type { Bench } from "../harness/bench"
import { emptyCart } from "../harness/carts"
import { timed } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { restock } from "../harness/restock"
import { placeByStock } from "./placing"
import { readStockCart } from "./reading"

const JOURNEYS = 3

/** One order of a stock buyer: milliseconds of each part. */
export interface Journey {
  create: number
  add: number
  read: number
  change: number
  place: number
}

async function addAll({ container, world }: Bench, cart_id: string) {
  const items = wantedLines(world).map(({ article, quantity }) => ({
    variant_id: article.variant_id,
    quantity,
  }))
  await addToCartWorkflow(container).run({ input: { cart_id, items } })
}

async function changeOne({ container, knex }: Bench, cart_id: string) {
  const { id, quantity } = await knex("cart_line_item").where({ cart_id }).first("id", "quantity")
  await updateLineItemInCartWorkflow(container).run({
    input: { cart_id, item_id: id, update: { quantity: quantity + 1 } },
  })
}

async function journey(bench: Bench): Promise<Journey> {
  const { ms: create, result: cart } = await timed(() => emptyCart(bench))
  const { ms: add } = await timed(() => addAll(bench, cart))
  const { ms: read } = await timed(() => readStockCart(bench, cart))
  const { ms: change } = await timed(() => changeOne(bench, cart))
  const { ms: place } = await timed(() => placeByStock(bench, cart))
  await restock(bench)
  return { create, add, read, change, place }
}

async function journeys(bench: Bench): Promise<Journey[]> {
  const made: Journey[] = []
  for (let n = 0; n < JOURNEYS; n++) {
    made.push(await journey(bench))
  }
  return made
}

let known: Promise<Journey[]> | null = null

/**
 * A stock buyer's orders of 500 lines, made once a run: each takes half a minute and gives the
 * figures of several cases. The first call of anything is warmed up by nothing, as with a restarted
 * server; the median of three leaves it out.
 */
export const stockJourneys = (bench: Bench) => (known ??= journeys(bench))
