import { MedusaError } from "@medusajs/framework/utils"
import type { PadPresence } from "../contract"
import type { Desk } from "../desk"
import { visible } from "../visible"

/** Without a sign of life for so long, an employee is no longer at a pad. */
const GONE_AFTER = "45 seconds"

/**
 * Notes that the desk's employee has a pad in view, and tells who else has.
 *
 * @throws MedusaError NOT_FOUND for a foreign, placed or deleted pad
 */
export async function visitPad({ knex, partner }: Desk, padId: string): Promise<PadPresence> {
  const { employee_id, employee_name } = partner
  const { rows } = await knex.raw(
    `with visited as (
       select id, version from pad where id = :padId and :visible and deleted_at is null
     ), noted as (
       insert into pad_visitor (pad_id, employee_id, name, seen_at)
       select id, :employeeId, :name, now() from visited
       on conflict (pad_id, employee_id) do update set name = excluded.name, seen_at = excluded.seen_at
     )
     select version, coalesce((
       select jsonb_agg(jsonb_build_object('employee_id', employee_id, 'name', name) order by name, employee_id)
         from pad_visitor
        where pad_id = visited.id and employee_id <> :employeeId and seen_at > now() - cast(:goneAfter as interval)
     ), '[]') as others
       from visited`,
    {
      padId,
      visible: visible(knex, partner, "quick_order.use"),
      employeeId: employee_id,
      name: employee_name,
      goneAfter: GONE_AFTER,
    }
  )
  if (!rows.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Pad ${padId} was not found`)
  }
  return rows[0]
}
