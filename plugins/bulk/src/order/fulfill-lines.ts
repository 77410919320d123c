import { MedusaError } from "@medusajs/framework/utils"
import {
  fulfillmentItems,
  fulfillmentProblem,
  type LeavingItem,
  type OpenLine,
} from "../domain/fulfillment"
import { id, ids } from "../domain/ids"
import { writeOutbox } from "../outbox/write"
import { takeItemLocks } from "../sql/locks"
import { withRetry } from "../sql/retry"
import { rows } from "../sql/rows"
import type { Knex, Transaction } from "../types/database"
import type { FulfillInput, FulfillResult } from "../types/order-change"
import {
  READ_DELIVERY,
  READ_OPEN_LINES,
  READ_RESERVED_ITEMS,
  TAKE_FROM_STOCK,
  WRITE_FULFILLMENT,
} from "./fulfill-lines.sql"
import { lockOrder, type OrderRow } from "./lock-order"
import { writeNextVersion } from "./next-version"
import { LOCK_LEVELS_OF } from "./restore-line-sources.sql"

const MANUAL = "manual_manual"

interface Delivery {
  shipping_option_id: string | null
  provider_id: string | null
  data: Record<string, unknown> | null
}

/**
 * Fulfils any number of lines of one source in one transaction and leaves what core's own
 * fulfilment leaves, for deliveries that no carrier's provider has to hear of. Events wait in the
 * outbox.
 *
 * @throws MedusaError when a line has not that much to fulfil from there, when the order is closed,
 * or when it needs core's flow: a carrier's provider, discounts or credit lines on the order
 */
export const fulfillLines = (knex: Knex, input: FulfillInput): Promise<FulfillResult> =>
  withRetry(() => knex.transaction((trx) => fulfill(trx, input)))

async function fulfill(trx: Transaction, input: FulfillInput): Promise<FulfillResult> {
  const order = await lockOrder(trx, input.order_id)
  const wanted = new Map(input.items.map((item) => [item.id, item.quantity]))
  const lines = await lockLines(trx, input, [...wanted.keys()])
  const problem = fulfillmentProblem(lines, wanted, input.location_id)
  if (problem) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
  }
  const items = fulfillmentItems(lines, wanted)
  const fulfillment_id = await writeFulfillment(trx, input, order, lines, items)
  const pieces = Array.from(wanted, ([id, quantity]) => ({ id, quantity }))
  await writeVersion(trx, input, order, { fulfillment_id, pieces })
  const touched = await rows<{ id: string; gone: boolean }>(trx, TAKE_FROM_STOCK, [
    JSON.stringify(items),
    input.location_id,
  ])
  await announce(trx, order.id, fulfillment_id, touched)
  return { fulfillment_id }
}

async function lockLines(trx: Transaction, { order_id }: FulfillInput, lineIds: string[]) {
  const reserved = await rows<{ id: string }>(trx, READ_RESERVED_ITEMS, [lineIds])
  const items = reserved.map((item) => item.id)
  await takeItemLocks(trx, items)
  await rows(trx, LOCK_LEVELS_OF, [items])
  return await rows<OpenLine>(trx, READ_OPEN_LINES, [order_id, lineIds])
}

async function writeFulfillment(
  trx: Transaction,
  input: FulfillInput,
  order: OrderRow,
  lines: OpenLine[],
  items: LeavingItem[]
): Promise<string> {
  const [delivery] = await rows<Delivery>(trx, READ_DELIVERY, [order.id, input.location_id])
  const provider_id = delivery?.provider_id ?? MANUAL
  if (provider_id !== MANUAL) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${provider_id} wants core's fulfilment`)
  }
  const fulfillmentId = id("ful")
  const itemIds = ids("fulit", items.length)
  await rows(trx, WRITE_FULFILLMENT, {
    id: fulfillmentId,
    order_id: order.id,
    link_id: id("ordful"),
    address_id: id("fuladdr"),
    order_address_id: order.shipping_address_id,
    location_id: input.location_id,
    provider_id,
    shipping_option_id: delivery?.shipping_option_id ?? null,
    data: JSON.stringify(delivery?.data ?? {}),
    metadata: input.metadata ? JSON.stringify(input.metadata) : null,
    created_by: input.created_by ?? null,
    requires_shipping: lines[0].requires_shipping,
    items: JSON.stringify(items.map((item, n) => ({ ...item, id: itemIds[n] }))),
  })
  return fulfillmentId
}

async function writeVersion(
  trx: Transaction,
  { created_by }: FulfillInput,
  { id: order_id, version }: OrderRow,
  { fulfillment_id, pieces }: FulfillResult & { pieces: FulfillInput["items"] }
) {
  await writeNextVersion(trx, {
    order_id,
    version,
    created_by: created_by ?? null,
    change_type: null,
    fulfilled: pieces,
    actions: pieces.map(({ id, quantity }) => ({
      action: "FULFILL_ITEM",
      reference: "fulfillment",
      reference_id: fulfillment_id,
      details: { reference_id: id, quantity },
    })),
  })
}

async function announce(
  trx: Transaction,
  order_id: string,
  fulfillment_id: string,
  touched: { id: string; gone: boolean }[]
) {
  const [gone, left] = [true, false].map((state) =>
    touched.filter((one) => one.gone === state).map((one) => ({ id: one.id, order_id }))
  )
  await writeOutbox(trx, [
    { name: "order.fulfillment_created", data: { order_id, fulfillment_id } },
    ...(left.length ? [{ name: "reservation-item.updated", data: left }] : []),
    ...(gone.length ? [{ name: "reservation-item.deleted", data: gone }] : []),
  ])
}
