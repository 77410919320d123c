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

const idOf = ({ what }: Limit, who: string) =>
  createHash("sha256").update(`${what}\n${who}`).digest("hex")

/**
 * Counts one attempt of somebody, in every server alike.
 *
 * @param who an address of any kind; only its hash is kept
 * @returns null while it is allowed, else the seconds until the next one is
 */
export async function takeAttempt(knex: Knex, limit: Limit, who: string): Promise<number | null> {
  const { rows } = await knex.raw(TAKE, { id: idOf(limit, who), seconds: limit.seconds })
  return rows[0].count > limit.most ? Math.max(1, rows[0].seconds_left) : null
}

/** Takes an attempt off again that does not count. */
export async function giveBackAttempt(knex: Knex, limit: Limit, who: string): Promise<void> {
  await knex("registration_attempt")
    .where({ id: idOf(limit, who) })
    .where("count", ">", 0)
    .decrement("count", 1)
}

/** Forgets all attempts of somebody. */
export async function dropAttempts(knex: Knex, limit: Limit, who: string): Promise<void> {
  await knex("registration_attempt")
    .where({ id: idOf(limit, who) })
    .delete()
}

/** Forgets counts whose window is over. */
export const forgetAttempts = (knex: Knex) =>
  knex("registration_attempt").where("until", "<=", knex.fn.now()).delete()
