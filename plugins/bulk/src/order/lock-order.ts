import { MedusaError } from "@medusajs/framework/utils"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"

export interface OrderRow {
  id: string
  version: number
  status: string
  shipping_address_id: string | null
  /** It has discounts or credit lines, which core carries from version to version. */
  special: boolean
}

const LOCK_ORDER = `
select o.id, o.version, o.status, o.shipping_address_id,
  exists (select from order_item oi join order_line_item_adjustment a on a.item_id = oi.item_id
      and a.version = o.version and a.deleted_at is null
    where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null)
  or exists (select from order_credit_line c where c.order_id = o.id and c.deleted_at is null) special
from "order" o where o.id = ? and o.deleted_at is null for update of o`

/**
 * Locks an order that a change of ours may write the next version of.
 *
 * @throws MedusaError when it is missing, closed, or one for core's flows
 */
export async function lockOrder(trx: Transaction, orderId: string): Promise<OrderRow> {
  const [order] = await rows<OrderRow>(trx, LOCK_ORDER, [orderId])
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`)
  }
  if (order.status !== "pending" || order.special) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${orderId} is ${order.status} or has discounts or credit lines`
    )
  }
  return order
}

/**
 * Locks an order whose version stays.
 *
 * @returns false where it is canceled
 * @throws MedusaError NOT_FOUND when there is no such order
 */
export async function lockLiveOrder(trx: Transaction, orderId: string): Promise<boolean> {
  const [order] = await rows<{ canceled_at: Date | null }>(
    trx,
    `select canceled_at from "order" where id = ? and deleted_at is null for update`,
    [orderId]
  )
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`)
  }
  return order.canceled_at === null
}
