import { createHash } from "crypto"
import type { Knex } from "@orac/bulk"

const TAKE = `
insert into registration_attempt (id, count, until)
values (:id, 1, now() + make_interval(secs => :seconds))
on conflict (id) do update set
  count = case when registration_attempt.until <= now() then 1 else registration_attempt.count + 1 end,
  until = case when registration_attempt.until <= now() then excluded.until else registration_attempt.until end,
  updated_at = now()
returning count, ceil(extract(epoch from until - now()))::int as seconds_left`

export interface Limit {
  /** What is counted, such as `mail`. */
  what: string
  most: number
  seconds: number
}

/**
 * Counts one attempt of somebody, in every server alike.
 *
 * @param who an address of any kind; only its hash is kept
 * @returns null while it is allowed, else the seconds until the next one is
 */
export async function takeAttempt(
  knex: Knex,
  { what, most, seconds }: Limit,
  who: string
): Promise<number | null> {
  const id = createHash("sha256").update(`${what}\n${who}`).digest("hex")
  const { rows } = await knex.raw(TAKE, { id, seconds })
  return rows[0].count > most ? Math.max(1, rows[0].seconds_left) : null
}

/** Forgets counts whose window is over. */
export const forgetAttempts = (knex: Knex) =>
  knex("registration_attempt").where("until", "<=", knex.fn.now()).delete()
