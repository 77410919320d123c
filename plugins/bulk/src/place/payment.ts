import { id } from "../domain/ids"
import { RAW_ZERO, rawNumberJson } from "../sql/raw"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import type { Placement } from "./placement"

const DEFAULT_PROVIDER = "pp_system_default"

/** One collection for each order: the cart's, or a new one that is linked to both. */
const WRITE_COLLECTION = `
with existing as (
  select link.payment_collection_id id from cart_payment_collection link
  join payment_collection p on p.id = link.payment_collection_id and p.deleted_at is null
  where link.cart_id = :cart_id and link.deleted_at is null limit 1
),
used as (
  update payment_collection p set amount = :total, raw_amount = :raw_total, updated_at = now()
  from existing where p.id = existing.id
),
created as (
  insert into payment_collection (id, currency_code, amount, raw_amount, status)
  select :new_id, :currency_code, :total, :raw_total, 'not_paid' where not exists (select from existing)
),
linked as (
  insert into cart_payment_collection (id, cart_id, payment_collection_id)
  select :cart_link_id, :cart_id, :new_id where not exists (select from existing)
)
insert into order_payment_collection (id, order_id, payment_collection_id)
select :order_link_id, :order_id, coalesce((select id from existing), :new_id)
returning payment_collection_id id`

/** A promise made before of the same collection is withdrawn. */
const AUTHORIZE = `
with withdrawn as (
  update payment set canceled_at = now(), updated_at = now()
  where payment_collection_id = :collection_id and captured_at is null and canceled_at is null and deleted_at is null
),
ended as (
  update payment_session set status = 'canceled', updated_at = now()
  where payment_collection_id = :collection_id and status = 'authorized' and deleted_at is null
),
session as (
  insert into payment_session (id, currency_code, amount, raw_amount, provider_id, data, context, status,
    authorized_at, payment_collection_id, metadata)
  values (:session_id, :currency_code, :total, :raw_total, :provider_id, '{}', '{}', 'authorized',
    now(), :collection_id, '{}')
),
paid as (
  insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id)
  values (:payment_id, :total, :raw_total, :currency_code, :provider_id, '{}', :collection_id, :session_id)
)
update payment_collection set status = 'authorized', amount = :total, raw_amount = :raw_total,
  authorized_amount = :total, raw_authorized_amount = :raw_total,
  captured_amount = 0, raw_captured_amount = ${RAW_ZERO},
  refunded_amount = 0, raw_refunded_amount = ${RAW_ZERO}
where id = :collection_id`

/**
 * Gives the order a payment collection of its total, the cart's where there is one. `authorized`
 * also writes what an authorised session leaves: no provider is called, the promise is ours.
 */
export async function writePayment(placement: Placement) {
  const { trx, input, cart, order_id, total } = placement
  const money = { total, raw_total: rawNumberJson(total), currency_code: cart.currency_code }
  const [collection] = await rows<{ id: string }>(trx, WRITE_COLLECTION, {
    ...money,
    order_id,
    cart_id: cart.id,
    new_id: id("pay_col"),
    cart_link_id: id("capaycol"),
    order_link_id: id("ordpay"),
  })
  if (input.payment === "authorized") {
    await authorize(trx, {
      collection_id: collection.id,
      total,
      currency_code: cart.currency_code,
      provider_id: input.provider_id ?? DEFAULT_PROVIDER,
    })
  }
}

interface Promised {
  collection_id: string
  /** Decimal string in major units. */
  total: string
  currency_code: string
  provider_id: string
}

/** Writes the promise to pay a collection in full: an authorised session and its payment. */
export const authorize = (trx: Transaction, promised: Promised) =>
  rows(trx, AUTHORIZE, {
    ...promised,
    raw_total: rawNumberJson(promised.total),
    session_id: id("payses"),
    payment_id: id("pay"),
  })
