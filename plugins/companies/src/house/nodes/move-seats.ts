import type { Transaction } from "@orac/bulk"

/** A seat there that has ended gives way to the one that comes. */
const MAKE_ROOM = `
update membership o set deleted_at = now()
  from membership m
 where m.node_id = :from and m.deleted_at is null and m.delegated_by is null
   and o.node_id = :into and o.employee_id = m.employee_id and o.role = m.role
   and o.delegated_by is null and o.deleted_at is null and o.valid_to <= now()`

const SEATS = `
with moving as (
  select m.id, exists (
           select 1 from membership o
            where o.employee_id = m.employee_id and o.role = m.role and o.node_id = :into
              and o.delegated_by is null and o.deleted_at is null) and m.delegated_by is null as known
    from membership m where m.node_id = :from and m.deleted_at is null
), moved as (
  update membership m set node_id = :into, updated_at = now()
    from moving where moving.id = m.id and not moving.known returning m.id
), left_behind as (
  update membership m set valid_to = least(coalesce(m.valid_to, now()), now()), updated_at = now()
    from moving where moving.id = m.id and moving.known
)
select count(*)::int as seats from moved`

/**
 * Moves the seats and open invitations of a node to another; who sits there already in the same role
 * keeps that seat.
 *
 * @returns how many seats moved
 */
export async function moveSeats(trx: Transaction, from: string, into: string): Promise<number> {
  await trx.raw(MAKE_ROOM, { from, into })
  const { rows } = await trx.raw(SEATS, { from, into })
  await trx.raw(
    `update invitation set node_id = ?, updated_at = now()
      where node_id = ? and accepted_at is null and withdrawn_at is null`,
    [into, from]
  )
  return rows[0].seats
}
