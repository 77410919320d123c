import { rows, type Transaction } from "@orac/bulk"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DiscountsWrite } from "../contract"
import type { DiscountsOf } from "./discount-cells"

const END = `
update group_discount set valid_to = :now, updated_at = :now
 where seller_id = :seller and entity_id is not distinct from :entity
   and (:entity::text is not null or price_status = :status)
   and product_group = any(:groups::text[]) and (valid_to is null or valid_to > :now)
   and deleted_at is null`

const BEGIN = `
insert into group_discount (id, seller_id, entity_id, price_status, product_group, basis_points, valid_from, set_by)
select id, :seller, :entity, case when :entity::text is null then :status end, product_group, basis_points, :now, :by
  from jsonb_to_recordset(:cells::jsonb) as t (id text, product_group text, basis_points int)`

/**
 * Gives discounts from now on in place of those in force; a null percent only ends what was given. What was stays in the
 * table with its dates.
 *
 * @param set_by who gives them
 */
export async function setDiscounts(
  trx: Transaction,
  { seller_id, entity_id, price_status }: DiscountsOf,
  { discounts, set_by, now }: DiscountsWrite & { set_by: string; now: Date }
): Promise<void> {
  const whose = { seller: seller_id, entity: entity_id, status: price_status, now }
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`discounts:${seller_id}`])
  const groups = discounts.map(({ product_group }) => product_group)
  await rows(trx, END, { ...whose, groups })
  const cells = discounts.flatMap(({ product_group, percent }) =>
    percent === null
      ? []
      : {
          id: generateEntityId(undefined, "gdis"),
          product_group,
          basis_points: Math.round(percent * 100),
        }
  )
  await rows(trx, BEGIN, { ...whose, by: set_by, cells: JSON.stringify(cells) })
}
